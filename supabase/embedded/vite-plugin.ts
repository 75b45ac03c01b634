// Mounts the built-in backend beside the app in `npm run dev`: same database, same gate, same origin.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { tsImport } from 'tsx/esm/api'
import type { Plugin, ViteDevServer } from 'vite'

const OURS =
  /^\/(?:auth|rest|realtime|storage|functions|_system|internal)\/|^\/(?:config\.json|health)(?:\?|$)/

type Dev = typeof import('./dev')

export function embeddedBackend(): Plugin {
  let starting: ReturnType<typeof startDev> | null = null
  return {
    name: 'embedded-backend',
    // Neither in a build nor under Vitest, which also runs a dev server.
    apply: (_, { command }) => command === 'serve' && !process.env.VITEST,
    configureServer(server: ViteDevServer) {
      const ready = startDev(server)
      starting = ready
      const listener = getRequestListener(
        async (request, { incoming }) => {
          const { handler } = await ready
          return handler(request, (incoming as IncomingMessage).socket.remoteAddress ?? '')
        },
        { overrideGlobalObjects: false },
      )
      // Vite has a socket of its own, at another address.
      server.httpServer?.on('upgrade', async (request: IncomingMessage, socket, head) => {
        if (OURS.test(request.url ?? '')) (await ready).upgrade(request, socket, head)
      })
      server.middlewares.use((request: IncomingMessage, response: ServerResponse, next) => {
        if (OURS.test(request.url ?? '')) void listener(request, response)
        else next()
      })
    },
    async closeBundle() {
      await (await starting)?.stop()
    },
  }
}

/** Vite bundles its configuration; the backend is loaded as it lies, for its thread is a file of its own. */
async function startDev(server: ViteDevServer) {
  const { startDevBackend } = (await tsImport('./dev.ts', import.meta.url)) as Dev
  return startDevBackend(server)
}
