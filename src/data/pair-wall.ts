// A screen becomes a wall: it sends the six digits that an admin had made, and is signed in by what comes back.
import { supabase } from './client'
import { Failure, toFailure } from './failure'

export type PairAnswer =
  | { readonly is: 'paired' }
  | { readonly is: 'wrong' }
  /** Too many wrong codes lately, from whatever screen. */
  | { readonly is: 'wait'; readonly minutes: number }

/** What the server says of a code that it does not take. */
interface Refused {
  readonly code?: string
  readonly seconds?: number
}

/** @param code six digits. @throws Failure */
export async function pairWall(code: string): Promise<PairAnswer> {
  const { data, error } = await supabase().functions.invoke('pair-wall', { body: { code } })
  if (error) return refusalOf(error)
  const { access_token, refresh_token } = (data ?? {}) as Record<string, unknown>
  if (typeof access_token !== 'string' || typeof refresh_token !== 'string')
    throw new Failure('error.code.backend_unavailable')
  const signedIn = await supabase().auth.setSession({ access_token, refresh_token })
  if (signedIn.error) throw toFailure(signedIn.error)
  return { is: 'paired' }
}

/** @throws Failure for whatever is not about the code */
async function refusalOf(error: { readonly context?: unknown }): Promise<PairAnswer> {
  const { context } = error
  if (!(context instanceof Response)) throw toFailure(error)
  const { code, seconds = 0 }: Refused = await context.json().catch(() => ({}))
  if (code === 'pairing_wrong') return { is: 'wrong' }
  if (code === 'pairing_wait') return { is: 'wait', minutes: Math.max(1, Math.ceil(seconds / 60)) }
  throw toFailure({ code }, context.status)
}
