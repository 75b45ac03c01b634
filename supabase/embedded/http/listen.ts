// Opens the port, with one clear sentence when it cannot.
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { StartError } from '../start-error'
import type { Handler } from './handler'

interface Environment {
  incoming: { socket: { remoteAddress?: string } }
}

export async function listen(handler: Handler, host: string, port: number): Promise<Server> {
  const server = createAdaptorServer({
    fetch: (request, environment) =>
      handler(request, (environment as Environment).incoming.socket.remoteAddress ?? ''),
    overrideGlobalObjects: false,
  }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)))
    server.listen(port, host, resolve)
  })
  return server
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new StartError(
      'port_in_use',
      `Cổng ${port} đang được dùng. Hãy chọn cổng khác: PORT=${port + 1} npm start`,
      `Port ${port} is in use. Choose another: PORT=${port + 1} npm start`,
    )
  }
  return new StartError(
    'cannot_listen',
    `Không mở được địa chỉ ${host}:${port} (${error.code}).`,
    `Cannot listen on ${host}:${port} (${error.code}).`,
  )
}
