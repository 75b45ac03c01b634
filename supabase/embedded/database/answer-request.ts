// One forwarded request through Supabase Lite.
import type { LiteApp } from './lite-app'
import type { ForwardedRequest, Reply } from './messages'

const RENEWAL = /^\/auth\/v1\/token\?grant_type=refresh_token$/

let renewing: Promise<unknown> = Promise.resolve()

export async function answerRequest(app: LiteApp, request: ForwardedRequest): Promise<Reply> {
  if (!RENEWAL.test(request.path)) return answer(app, request)
  // One after the other: Lite gives two tokens to two tabs that renew a session at once, and ends it as stolen when
  // their answers get lost and they ask with the old token again.
  const answered = renewing.then(() => answer(app, request))
  renewing = answered.catch(() => undefined)
  return answered
}

async function answer(app: LiteApp, request: ForwardedRequest): Promise<Reply> {
  const response = await app.fetch(
    new Request(`http://in-process${request.path}`, {
      method: request.method,
      headers: request.headers,
      body: request.body,
    }),
    // No peer: Lite's admin mode then stays shut even if it were on.
    { peerAddress: null },
  )
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.arrayBuffer(),
  }
}
