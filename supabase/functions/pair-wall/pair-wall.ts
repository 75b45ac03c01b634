// POST /functions/v1/pair-wall {"code": "123456"}: a screen becomes the wall that an admin had these digits made for.
// Each pairing gets an account of its own, which nobody knows the password of; the answer is its session.
import { jsonBody } from '../../embedded/gate/json-body.ts'
import { limitedBody } from '../../embedded/gate/limited-body.ts'
import { Refusal } from '../../embedded/gate/refusal.ts'
import type { SignInLimit } from '../../embedded/gate/sign-in-limit.ts'

export interface Account {
  email: string
  password: string
}

/** What `take_pairing_code` of the database answers. */
export type Taken =
  | { wall: string; area: string }
  | { refused: 'wrong' }
  | { refused: 'wait'; seconds: number }

/** What this asks of a backend: hosted Supabase, or the built-in one. */
export interface PairingServices {
  take: (code: string) => Promise<Taken>
  /** Answers the id of the new account, which has no rights yet. */
  makeAccount: (account: Account, wall: string) => Promise<string>
  /** Gives the account the wall; an account that had it before is cut off. */
  bind: (wall: string, account: string) => Promise<void>
  /** A session as GoTrue answers it. */
  signIn: (account: Account) => Promise<Record<string, unknown>>
}

/** Of one address in five minutes; fewer than those after which the database lets nobody try for a while. */
export const MAX_WRONG_CODES = 5
const MAX_BODY_BYTES = 1024
const CODE = /^\d{6}$/

/**
 * Answers `{access_token, refresh_token, token_type, expires_in, wall, area}`.
 * @param address of the screen, to slow down whoever guesses
 * @throws Refusal `pairing_wrong`, or `pairing_wait` with `seconds`
 */
export async function pairWall(
  request: Request,
  address: string,
  limit: SignInLimit,
  services: PairingServices,
): Promise<Response> {
  if (request.method !== 'POST') throw new Refusal('method_not_allowed')
  const { code } = jsonBody(await limitedBody(request, MAX_BODY_BYTES))
  if (typeof code !== 'string' || !CODE.test(code)) throw new Refusal('bad_request')
  const attempt = limit.attempt('walls', address)
  if (attempt.retryAfterSeconds !== null) throw wait(attempt.retryAfterSeconds)
  const taken = await services.take(code).catch((error: unknown) => {
    attempt.forgive()
    throw error
  })
  if ('refused' in taken && taken.refused === 'wrong') throw new Refusal('pairing_wrong')
  attempt.forgive()
  if ('refused' in taken) throw wait(taken.seconds)
  return Response.json(await sessionOf(taken, services))
}

const wait = (seconds: number) =>
  new Refusal('pairing_wait', { 'retry-after': String(seconds) }, { seconds })

async function sessionOf(
  { wall, area }: { wall: string; area: string },
  { makeAccount, bind, signIn }: PairingServices,
) {
  // All that a project may ask of a password: small and large letters, digits, signs.
  const account = {
    email: `wall-${wall}-${random(6)}@walls.invalid`,
    password: `aA1-${random(24)}`,
  }
  await bind(wall, await makeAccount(account, wall))
  const { access_token, refresh_token, token_type, expires_in } = await signIn(account)
  return { access_token, refresh_token, token_type, expires_in, wall, area }
}

/** So many random bytes, as small hexadecimal digits. */
const random = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
