// A gate with a made-up database behind it, and requests as the app sends them.
import type { ForwardedRequest, Reply } from '../database/messages'
import { createGate, type Functions } from '../gate/gate'
import { allowedHosts } from '../gate/origin'
import { NO_FUNCTIONS } from './functions-over'

export const keys = { publishableKey: 'sb_publishable_gate', jwtSecret: 'gate-secret-'.repeat(4) }
const HOST = 'localhost:5320'

/** What the database answered, as the gate gets it. */
export const json = (status: number, body: unknown): Reply => ({
  status,
  headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
  body: new TextEncoder().encode(JSON.stringify(body)).buffer,
})

/** Asks a gate before a made-up database, with key and host as the app sends them unless `absent`. */
export function gateOver(
  forward: (request: ForwardedRequest) => Promise<Reply>,
  photosDir = 'no photos here',
  functions: Functions = NO_FUNCTIONS,
) {
  const gate = createGate({
    keys,
    hosts: allowedHosts('127.0.0.1'),
    photosDir,
    forward,
    functions,
  })
  return async (
    path: string,
    init: RequestInit & { duplex?: 'half' } = {},
    address = '10.0.0.1',
  ) => {
    const headers = new Headers({ host: HOST, apikey: keys.publishableKey })
    new Headers(init.headers).forEach((value, name) => {
      if (value === 'absent') headers.delete(name)
      else headers.set(name, value)
    })
    const response = await gate(new Request(`http://${HOST}${path}`, { ...init, headers }), address)
    const body = (await response.json().catch(() => null)) as { code?: string } | null
    return { status: response.status, code: body?.code, headers: response.headers, body }
  }
}
