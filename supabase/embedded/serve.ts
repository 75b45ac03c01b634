// The built-in server from start to stop: backend and pages on one port.
import { type Backend, openBackend } from './backend'
import type { Step } from './database/messages'
import { listen } from './http/listen'
import type { Settings } from './settings'

export interface RunningServer extends Pick<Backend, 'opened' | 'stop' | 'failed'> {
  url: string
}

/** Listens when the database is ready and the pages are built; both may be at work at once. */
export async function serve(
  settings: Settings,
  onStep: (step: Step) => void,
  pagesBuilt: Promise<void>,
): Promise<RunningServer> {
  const starting = openBackend(settings, onStep)
  try {
    const [backend] = await Promise.all([starting, pagesBuilt])
    const server = await listen(backend.handler, settings.host, settings.port)
    server.on('upgrade', (request, socket, head) => {
      if (!backend.upgrade(request, socket, head)) socket.destroy()
    })
    const url = `http://${nameOf(settings.host)}:${settings.port}`
    backend.publish(url)
    // Not before the address is open: where that fails, nobody is shown the first password.
    backend.finishFirstStart()
    return {
      url,
      opened: backend.opened,
      failed: backend.failed,
      stop: async () => {
        server.close()
        server.closeAllConnections()
        await backend.stop()
      },
    }
  } catch (error) {
    await starting.then((backend) => backend.stop()).catch(() => {})
    throw error
  }
}

/** A name to type for the address that the server listens on. */
function nameOf(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
