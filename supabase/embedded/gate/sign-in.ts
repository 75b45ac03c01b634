// The ways into a session. A password is counted, and answered after the same time whether or not the
// account exists.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Reply } from '../database/messages'
import { jsonBody } from './json-body'
import { Refusal } from './refusal'
import type { SignInLimit } from './sign-in-limit'

/** Checking a password takes about 100 ms, finding no account a few: answers come at full steps of this. */
const STEP_MS = 400
const WRONG = new Set([400, 401])

export async function signIn(
  limit: SignInLimit,
  address: string,
  body: ArrayBuffer | null,
  forward: () => Promise<Reply>,
): Promise<Reply> {
  const attempt = limit.attempt(accountIn(body), address)
  if (attempt.retryAfterSeconds !== null) {
    throw new Refusal('rate_limited', { 'retry-after': String(attempt.retryAfterSeconds) })
  }
  const start = performance.now()
  const reply = await forward().catch((error: unknown) => {
    attempt.forgive()
    throw error
  })
  // A database that fails or is too slow says nothing of the password.
  if (!WRONG.has(reply.status)) {
    attempt.forgive()
    return reply
  }
  const spent = performance.now() - start
  await sleep(Math.ceil(spent / STEP_MS) * STEP_MS - spent)
  return reply
}

export function checkRefresh(body: ArrayBuffer | null): void {
  if (typeof jsonBody(body).refresh_token !== 'string') throw new Refusal('bad_request')
}

function accountIn(body: ArrayBuffer | null): string {
  const { email, password } = jsonBody(body)
  if (typeof email !== 'string' || typeof password !== 'string') throw new Refusal('bad_request')
  return email.trim().toLowerCase().slice(0, 320)
}
