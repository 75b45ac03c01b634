// A session ends when the server says so, and by no other answer: supabase-js forgets one that is over by everything
// it does not take for a bad network, such as a page of a hotel's network, or a word that there were too many
// questions from this address.

const RENEWAL = /\/auth\/v1\/token\?grant_type=refresh_token$/
/** They pass by themselves. */
const PASSING = [408, 425, 429]
/** What the auth server calls a reason, in this version and in those before. */
const REASON = ['error_code', 'code', 'error']

export const isRenewal = (url: string): boolean => RENEWAL.test(url)

/** The answer where it is the auth server's own; else one that supabase-js takes for a server that is away. */
export async function answerToRenewal(response: Response): Promise<Response> {
  const isPassing = response.status >= 500 || PASSING.includes(response.status)
  const said: unknown = isPassing
    ? null
    : await response
        .clone()
        .json()
        .catch(() => null)
  const words = response.ok ? ['access_token'] : REASON
  const isItsOwn = typeof said === 'object' && said !== null && words.some((word) => word in said)
  return isItsOwn ? response : new Response(null, { status: 503 })
}
