// Nobody who is signed in asks as nobody: supabase-js does so while it cannot renew their token, and the answer
// would be that they may see nothing, which would then be taken for the state of things.
import { hasKept } from './kept-session'
import { answerToRenewal, isRenewal } from './renewal-answer'
import { fetchNotingWaits } from './retry-after'
import { noteServerTime } from './server-clock'

const DATA = /\/(?:rest|storage|functions)\/v1\/(?!pair-wall)/

/** `fetch` that fails, as without a network, where the answer would be that for nobody. */
export const fetchAsUser =
  (publishableKey: string): typeof fetch =>
  async (input, init) => {
    const asked = new Headers(init?.headers).get('authorization')
    const url = input instanceof Request ? input.url : String(input)
    if (asked === `Bearer ${publishableKey}` && DATA.test(url) && hasKept()) {
      // By this name, or supabase-js would try three times more.
      throw new DOMException('Failed to fetch: the session is not renewed yet', 'AbortError')
    }
    const response = await fetchNotingWaits(input, init)
    // What is only read may come from a cache, with the date of then.
    if (init?.method === 'POST') noteServerTime(response.headers.get('date'))
    return isRenewal(url) ? answerToRenewal(response) : response
  }
