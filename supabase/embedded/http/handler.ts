// One request of the built-in server: health, configuration, backend or page.
import { answerControl, type ControlOptions } from '../control/control'
import type { Gate } from '../gate/gate'
import { checkOrigin } from '../gate/origin'
import { Refusal } from '../gate/refusal'
import { isBackendPath } from '../gate/routes'
import { compressed } from './compressed'
import { securityHeaders } from './security-headers'
import { staticFile } from './static-files'

export interface HandlerOptions {
  gate: Gate
  control: ControlOptions
  hosts: Set<string>
  pagesDir: string
  publishableKey: string
  demo: boolean
}

export type Handler = (request: Request, address: string) => Promise<Response>

export function createHandler(options: HandlerOptions): Handler {
  const answer = async (request: Request, address: string): Promise<Response> => {
    const { pathname } = new URL(request.url)
    if (pathname === '/health') return Response.json({ status: 'ok' }, { headers: NO_STORE })
    if (pathname.startsWith('/internal/')) return answerControl(request, address, options.control)
    if (isBackendPath(pathname)) return options.gate(request, address)
    if (pathname === '/config.json') return config(request, options)
    return page(request, pathname, options)
  }
  return async (request, address) => {
    try {
      return await compressed(request, await answer(request, address))
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal('backend_error')
      return refusal.toResponse()
    }
  }
}

const NO_STORE = { 'cache-control': 'no-store' }

/** What one build needs to know about the server that it was loaded from. */
function config(request: Request, { hosts, publishableKey, demo }: HandlerOptions): Response {
  checkOrigin(request.headers, hosts)
  const url = new URL(request.url).origin
  return Response.json({ url, publishableKey, demo }, { headers: NO_STORE })
}

async function page(
  request: Request,
  pathname: string,
  { pagesDir, hosts }: HandlerOptions,
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    throw new Refusal('method_not_allowed')
  }
  const host = request.headers.get('host') ?? ''
  if (!hosts.has(host.toLowerCase().replace(/:\d+$/, ''))) throw new Refusal('foreign_origin')
  const file = await staticFile(pagesDir, pathname)
  if (file === null) throw new Refusal('not_found')
  return new Response(request.method === 'HEAD' ? null : file.body, {
    headers: {
      ...securityHeaders(host),
      'content-type': file.type,
      'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  })
}
