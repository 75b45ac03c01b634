// The real built-in backend on a data folder that stays, as a process of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { PROJECT_DIR } from '../../supabase/embedded/settings'

const MAIN = join(PROJECT_DIR, 'supabase', 'embedded', 'main.ts')
const PORT = '5199'

export interface BenchServer {
  readonly url: string
  /** Milliseconds from the start to the first answer. */
  readonly startedMs: number
  readonly stop: () => Promise<void>
}

/** With demo data where the folder is empty. */
export async function startBenchServer(dataDir: string): Promise<BenchServer> {
  const begin = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN], {
    cwd: PROJECT_DIR,
    env: { ...process.env, DATA_DIR: dataDir, BACKUP_DIR: `${dataDir}-backups`, PORT, DEMO: '1' },
  })
  await ready(child)
  return {
    url: `http://localhost:${PORT}`,
    startedMs: performance.now() - begin,
    stop: async () => {
      if (child.exitCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        // The last of what it says at a start.
        if (output.includes('Ctrl+C')) resolve()
      })
    child.once('exit', () => reject(new Error(`The server did not start:\n${output}`)))
  })
}
