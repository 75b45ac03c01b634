// What every Edge Function does around its own work: pages of the app may ask from elsewhere, refusals become JSON,
// and accidents are logged here and not told.
import { Refusal } from '../../embedded/gate/refusal.ts'

/** The session is in a header and never in a cookie, so that no page can ask in the name of somebody else. */
const FROM_ANYWHERE = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, apikey, content-type, x-client-info, x-region',
  'access-control-allow-methods': 'POST',
  'access-control-max-age': '86400',
}

export const answering =
  (handle: (request: Request) => Promise<Response>) =>
  async (request: Request): Promise<Response> => {
    const answer =
      request.method === 'OPTIONS'
        ? new Response(null, { status: 204 })
        : await handle(request).catch(refusalOf)
    for (const [name, value] of Object.entries(FROM_ANYWHERE)) answer.headers.set(name, value)
    answer.headers.set('cache-control', 'no-store')
    return answer
  }

function refusalOf(error: unknown): Response {
  if (error instanceof Refusal) return error.toResponse()
  console.error(error)
  return new Refusal('backend_error').toResponse()
}
