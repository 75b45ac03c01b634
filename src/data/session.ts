// Who is signed in: kept across reloads, refreshed by supabase-js, watched by the app.
import type { Session as AuthSession } from '@supabase/supabase-js'
import { connect, renewNow, supabase } from './client'
import { Failure, toFailure } from './failure'
import { clearKept, hasKept, type KeptUser, keptUser, SESSION_STORAGE_KEY } from './kept-session'
import { minutesToWait } from './retry-after'
import { within } from './within'

export type Session =
  /** `ended` is true when it ended by itself: expired, revoked or disabled. */
  | { readonly status: 'signed_out'; readonly ended: boolean }
  | { readonly status: 'signed_in'; readonly userId: string; readonly email: string }

const MIN_RENEWAL_MS = 30_000
/** supabase-js tries for half a minute to renew an old session; people are told sooner. */
const MAX_START_MS = 8_000
/** Somebody whose session is kept need not wait for it to be renewed. */
const MAX_RENEWAL_MS = 3_000
/** Nobody waits longer for the server to hear of a sign-out. */
const MAX_FAREWELL_MS = 3_000

let session: Session | null = null
let starting: Promise<Session> | null = null
let leaving = false
let renewedAt = 0
let renewing: Promise<boolean> | null = null
const listeners = new Set<() => void>()

/** The session now; null until `startSession` has answered. */
export const sessionNow = (): Session | null => session

/** Calls `listener` after every change of `sessionNow`. */
export function watchSession(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Connects and finds the kept session, once; a failed try may be repeated. A kept session counts without a network,
 * expired or not: it is renewed when the network is back, and ends if the server then refuses it.
 * @throws Failure when the server cannot be reached and nobody's session is kept.
 */
export function startSession(): Promise<Session> {
  starting ??= start().catch((error: unknown) => {
    starting = null
    throw toFailure(error)
  })
  return starting.then((first) => session ?? first)
}

/** @throws Failure; one of too many wrong tries has `minutes` when the server said how long. */
export async function signIn(email: string, password: string): Promise<void> {
  await startSession()
  const { error } = await supabase().auth.signInWithPassword({ email: email.trim(), password })
  if (error === null) return
  const failure = toFailure(error)
  const minutes = minutesToWait()
  if (!failure.is('rate_limited') || minutes === null) throw failure
  throw new Failure(failure.key, { minutes }, { cause: error })
}

/** What the server makes of a new password; it refuses the one in use and what is easy to guess. */
export type PasswordAnswer = 'changed' | 'same' | 'weak'

/** Changes the password of who is signed in, who stays signed in. @throws Failure */
export async function changePassword(password: string): Promise<PasswordAnswer> {
  const { error } = await supabase().auth.updateUser({ password })
  if (error === null) return 'changed'
  if (error.code === 'same_password') return 'same'
  if (error.code === 'weak_password') return 'weak'
  throw toFailure(error)
}

/** Signs out on this device, soon even without a network. */
export async function signOut(): Promise<void> {
  leaving = true
  await forget()
  leaving = false
}

/**
 * For a refused token: asks for a new one, and ends the session when none is given.
 * True when it is worth asking the refused question again: not when a fresh token was refused.
 */
export function renewSession(): Promise<boolean> {
  renewing ??= renew().finally(() => {
    renewing = null
  })
  return renewing
}

async function renew(): Promise<boolean> {
  if (Date.now() - renewedAt < MIN_RENEWAL_MS) return false
  renewedAt = Date.now()
  const { error } = await supabase().auth.refreshSession()
  if (error === null) return true
  // Another tab was sooner; where somebody signed out meanwhile nothing is kept.
  if (error.name === 'AuthRefreshDiscardedError') return hasKept()
  if (!mayPass(toFailure(error))) await forget()
  return false
}

/** Whether the same question may be answered later. */
const mayPass = (failure: Failure): boolean =>
  ['offline', 'backend_unavailable', 'rate_limited'].some((code) => failure.is(code))

/** Tells the server, and forgets the session whether or not it heard. */
async function forget(): Promise<void> {
  const told = await within(MAX_FAREWELL_MS, supabase().auth.signOut({ scope: 'local' })).catch(
    (error: unknown) => ({ error }),
  )
  // supabase-js keeps the session when it could not reach the server.
  if (told.error) clearKept()
  end(!leaving)
}

const end = (ended: boolean): void => {
  if (session?.status !== 'signed_out') set({ status: 'signed_out', ended })
}

function set(next: Session): void {
  if (JSON.stringify(next) === JSON.stringify(session)) return
  session = next
  for (const listener of listeners) listener()
}

async function start(): Promise<Session> {
  await connect()
  const hadSession = hasKept()
  const user = keptUser()
  const first: Session = (await find(patienceFor(user)).catch((thrown: unknown) => {
    // A kept session that could not be renewed is not over: the server has not refused it.
    if (user === null || !hasKept()) throw thrown
    return signedIn({ user })
  })) ?? { status: 'signed_out', ended: hadSession }
  set(first)
  follow()
  return first
}

function patienceFor(user: KeptUser | null): number {
  if (user === null) return MAX_START_MS
  return globalThis.navigator?.onLine === false ? 0 : MAX_RENEWAL_MS
}

/** The kept session, renewed where it had to be; null when there is none, or no more. */
async function find(patienceMs: number): Promise<Session | null> {
  const { data, error } = await within(patienceMs, supabase().auth.getSession())
  if (error && hasKept()) throw error
  return data.session && signedIn(data.session)
}

function follow(): void {
  supabase().auth.onAuthStateChange((event, changed) => {
    if (event === 'INITIAL_SESSION') return
    if (changed) set(signedIn(changed))
    else end(!leaving)
  })
  window.addEventListener('online', () => void renewNow())
  // Another tab signed out without a network.
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === SESSION_STORAGE_KEY && newValue === null) end(true)
  })
}

const signedIn = ({ user }: Pick<AuthSession, 'user'> | { readonly user: KeptUser }): Session => ({
  status: 'signed_in',
  userId: user.id,
  email: user.email ?? '',
})
