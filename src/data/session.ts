// Who is signed in: kept across reloads, refreshed by supabase-js, watched by the app.
import type { Session as AuthSession } from '@supabase/supabase-js'
import { connect, SESSION_STORAGE_KEY, supabase } from './client'
import { Failure, toFailure } from './failure'
import { minutesToWait } from './retry-after'

export type Session =
  /** `ended` is true when it ended by itself: expired, revoked or disabled. */
  | { readonly status: 'signed_out'; readonly ended: boolean }
  | { readonly status: 'signed_in'; readonly userId: string; readonly email: string }

const MIN_RENEWAL_MS = 30_000

let session: Session | null = null
let starting: Promise<Session> | null = null
let leaving = false
let renewedAt = 0
const listeners = new Set<() => void>()

/** The session now; null until `startSession` has answered. */
export const sessionNow = (): Session | null => session

/** Calls `listener` after every change of `sessionNow`. */
export function watchSession(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Connects and finds the kept session, once; a failed try may be repeated.
 * @throws Failure when the server cannot be reached.
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

/** Signs out on this device, at once even without a network. */
export async function signOut(): Promise<void> {
  leaving = true
  await supabase().auth.signOut({ scope: 'local' })
  set({ status: 'signed_out', ended: false })
  leaving = false
}

/**
 * For a refused token: asks for a new one, and ends the session when none is given.
 * True when it is worth asking the refused question again; a token refused right after it was
 * renewed is not.
 */
export async function renewSession(): Promise<boolean> {
  if (Date.now() - renewedAt < MIN_RENEWAL_MS) return false
  renewedAt = Date.now()
  const { error } = await supabase().auth.refreshSession()
  if (error === null) return true
  if (toFailure(error).is('invalid_token')) await supabase().auth.signOut({ scope: 'local' })
  return false
}

function set(next: Session): void {
  if (JSON.stringify(next) === JSON.stringify(session)) return
  session = next
  for (const listener of listeners) listener()
}

async function start(): Promise<Session> {
  await connect()
  const hadSession = keepsSession()
  const { data, error } = await supabase().auth.getSession()
  // A kept session that could not be renewed for want of a network is not over.
  if (error && keepsSession()) throw toFailure(error)
  const first = toSession(data.session, hadSession)
  set(first)
  supabase().auth.onAuthStateChange((event, changed) => {
    if (event === 'INITIAL_SESSION') return
    set(toSession(changed, !leaving))
  })
  return first
}

const toSession = (kept: AuthSession | null, ended: boolean): Session =>
  kept
    ? { status: 'signed_in', userId: kept.user.id, email: kept.user.email ?? '' }
    : { status: 'signed_out', ended }

/** A browser that forbids storage keeps none. */
function keepsSession(): boolean {
  try {
    return localStorage.getItem(SESSION_STORAGE_KEY) !== null
  } catch {
    return false
  }
}
