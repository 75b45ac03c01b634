// The real server with the time of day of the soak, behind a cable that can be cut.
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Settings } from '../../../supabase/embedded/settings'
import { startServerProcess } from '../../../supabase/embedded/testing/server-process'

export interface SoakServer {
  /** Its time of day from now on, in milliseconds. */
  readonly setTime: (ms: number) => void
  readonly restart: (signal: NodeJS.Signals) => Promise<void>
  readonly stop: () => Promise<void>
}

export async function startSoakServer(
  settings: Settings,
  begin: number,
  atEnd: (clean: () => void) => void,
): Promise<SoakServer> {
  const timeFile = join(settings.dataDir, '..', 'soak-time')
  const file = openSync(timeFile, 'w')
  atEnd(() => closeSync(file))
  const setTime = (ms: number) =>
    void writeSync(file, new Uint8Array(Float64Array.of(ms).buffer), 0, 8, 0)
  setTime(begin)
  const preload = pathToFileURL(join(import.meta.dirname, 'server-date.mjs')).href
  const env = { DEMO: '1', SOAK_TIME: timeFile, NODE_OPTIONS: `--import=${preload}` }
  const start = async () => {
    const server = await startServerProcess(settings, env, atEnd)
    if (!server.output().includes('Ctrl+C')) throw new Error(server.output())
    return server
  }
  let server = await start()
  return {
    setTime,
    restart: async (signal) => {
      await server.kill(signal)
      server = await start()
    },
    stop: () => server.kill('SIGTERM'),
  }
}
