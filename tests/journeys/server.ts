// The real built-in backend with demo data, on a folder of its own, as a process of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROJECT_DIR } from '../../supabase/embedded/settings'

const MAIN = join(PROJECT_DIR, 'supabase', 'embedded', 'main.ts')

export interface Server {
  readonly url: string
  readonly dataDir: string
  /** Everything it printed so far. */
  readonly output: () => string
  readonly stop: () => Promise<void>
}

/** Serves the pages as they were last built. */
export async function startServer(demo: '0' | '1' = '1'): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'binh-yen-journeys-'))
  const dataDir = join(folder, 'data')
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN], {
    cwd: PROJECT_DIR,
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      BACKUP_DIR: join(folder, 'backups'),
      PORT: String(port),
      DEMO: demo,
    },
  })
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    rmSync(folder, { recursive: true, force: true })
  }
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  try {
    await ready(child, () => output)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, dataDir, output: () => output, stop }
}

/** Answers once the server has said all that it says at a start. */
function ready(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => output().includes('Ctrl+C') && resolve())
    child.once('exit', () => reject(new Error(`The server did not start:\n${output()}`)))
  })
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port is free')
  return address.port
}
