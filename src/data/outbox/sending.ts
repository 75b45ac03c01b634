// The engine as the app runs it: the real store, server, clock and locks.
import { supabase } from '@/data/client'
import { renewSession, startSession } from '@/data/session'
import { within } from '@/data/within'
import { writeAll } from '@/data/write'
import { aloneByLease, aloneByLock } from './alone'
import type { OutboxDatabase } from './database'
import type { Engine } from './flush'
import { type Send, senderOf } from './send'
import type { UploadPhoto } from './send-photo'
import type { OutboxStore } from './store'

/** A try that takes longer counts as one without an answer: it must not hold up the others. */
const LONGEST_MS = 60_000
const LONGEST_PHOTO_MS = 5 * 60_000
/** supabase-js tries for half a minute to renew a token without a network. */
const LONGEST_TOKEN_MS = 8_000

/** The built-in server may run on this very machine, which then needs no network. */
const THIS_MACHINE = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$)/

const inTime =
  (send: Send): Send =>
  (entry, chain) =>
    within(entry.kind === 'photo' ? LONGEST_PHOTO_MS : LONGEST_MS, send(entry, chain))

/** Whose token requests carry; null also while that cannot be found out. */
async function tokenUser(): Promise<string | null> {
  try {
    await startSession()
    const { data } = await within(LONGEST_TOKEN_MS, supabase().auth.getSession())
    return data.session?.user.id ?? null
  } catch {
    return null
  }
}

export function engineOf(
  database: OutboxDatabase,
  store: OutboxStore,
  upload: UploadPhoto,
  changed: () => void,
): Engine {
  // Pages without https have no locks, whatever the types say.
  const locks: LockManager | undefined = navigator.locks
  return {
    store,
    send: inTime(senderOf({ photoOf: store.photoOf, upload, write: writeAll })),
    now: () => new Date(),
    random: Math.random,
    isOnline: () => navigator.onLine || THIS_MACHINE.test(window.location.origin),
    alone: locks ? aloneByLock(locks) : aloneByLease(database, crypto.randomUUID(), Date.now),
    userNow: tokenUser,
    renew: renewSession,
    changed,
  }
}
