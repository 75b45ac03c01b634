// The backend of `npm run dev`: starts with Vite's server and stops with it.
import { announceReady, announceStep } from './announce'
import { type Backend, openBackend } from './backend'
import { readSettings } from './settings'
import { sentenceOf } from './start-error'

/** @public Loaded by the Vite plugin at run time. */
export async function startDevBackend(server: { close: () => Promise<void> }): Promise<Backend> {
  try {
    const settings = readSettings()
    const backend = await openBackend(settings, announceStep)
    const url = `http://localhost:${settings.port}`
    backend.publish(url)
    // Vite itself closes in order on SIGTERM only.
    process.once('SIGINT', () => server.close().then(() => process.exit(0)))
    announceReady(url, backend.opened, settings.host)
    backend.finishFirstStart()
    backend.failed.catch(leave)
    return backend
  } catch (error) {
    return leave(error)
  }
}

function leave(error: unknown): never {
  console.error(`\n${sentenceOf(error)}`)
  process.exit(1)
}
