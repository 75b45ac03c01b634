// The real server as a process of its own, for tests that kill it or read all that it prints.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { PROJECT_DIR, type Settings } from '../settings'

export interface ServerProcess {
  child: ChildProcess
  /** Everything it printed so far, on both streams. */
  output: () => string
  /** Resolves with the exit code, null when it was killed. */
  ended: Promise<number | null>
  kill: (signal: NodeJS.Signals) => Promise<void>
}

/** Answers when the server is ready, or when it has given up. It ends with the test; for a whole file pass `afterAll`. */
export async function startServerProcess(
  { dataDir, backupDir, port }: Settings,
  env: Record<string, string> = {},
  atEnd: (clean: () => void) => void = onTestFinished,
): Promise<ServerProcess> {
  const main = join(PROJECT_DIR, 'supabase', 'embedded', 'main.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    cwd: PROJECT_DIR,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DATA_DIR: dataDir,
      BACKUP_DIR: backupDir,
      PORT: String(port),
      DEMO: '0',
      ...env,
    },
  })
  atEnd(() => void child.kill('SIGKILL'))
  let output = ''
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        if (output.includes('Ctrl+C')) resolve()
      })
    }
  })
  await Promise.race([ready, ended])
  return {
    child,
    output: () => output,
    ended,
    kill: async (signal) => {
      child.kill(signal)
      await ended
    },
  }
}

/** The password that an empty installation prints once. */
export function printedPassword({ output }: ServerProcess): string {
  return /admin@binhyen\.local\s+(\S+)/.exec(output())?.[1] ?? ''
}
