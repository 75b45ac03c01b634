// One forwarded request through Supabase Lite.
import type { LiteApp } from './lite-app'
import type { ForwardedRequest, Reply } from './messages'

export async function answerRequest(app: LiteApp, request: ForwardedRequest): Promise<Reply> {
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
