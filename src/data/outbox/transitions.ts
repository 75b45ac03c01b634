// The steps an item goes through. Each is applied to the item as it is in the store at that moment.
import type { Outcome } from '@/data/editing'
import type { Failure } from '@/data/failure'
import { delayAfter, passes } from './passing'
import { type Entry, type FeatureWork, isFeatureEntry, withSent } from './work'

/** Noted before anything is sent, so that a tab that dies on the way leaves a trace. */
export function markSending(entry: Entry): Entry {
  if (entry.state !== 'waiting') return entry
  const marked = { ...entry, state: 'sending', wasSent: true, tries: entry.tries + 1 } as const
  if (!isFeatureEntry(entry)) return marked as Entry
  return { ...marked, work: withSent(entry.work as FeatureWork<unknown, unknown>) } as Entry
}

/** What became of a try. A later try of the same item, in another tab, takes no notice of it. */
const settled =
  (attempt: Entry, how: (entry: Entry) => Entry) =>
  (entry: Entry): Entry =>
    entry.state === 'sending' && entry.tries === attempt.tries ? how(entry) : entry

export const settleAnswer = (attempt: Entry, outcome: Outcome<unknown>, now: Date) =>
  settled(attempt, (entry) =>
    outcome.kind === 'saved'
      ? { ...entry, state: 'synced', syncedAt: now, notBefore: null, reason: null, theirs: null }
      : {
          ...entry,
          state: 'parked',
          notBefore: null,
          reason: { key: 'error.code.conflict', params: {} },
          theirs: outcome.theirs,
        },
  )

export const settleFailure = (attempt: Entry, failure: Failure, now: Date, random: number) =>
  settled(attempt, (entry) => {
    const reason = { key: failure.key, params: failure.params }
    if (!passes(failure)) return { ...entry, state: 'parked', notBefore: null, reason }
    const notBefore = new Date(now.getTime() + delayAfter(failure, entry.tries, random))
    return { ...entry, state: 'waiting', notBefore, reason }
  })

/** For one whose tab died: the answer, if there was one, is lost. */
export const takeUpAgain = (entry: Entry): Entry =>
  entry.state === 'sending' ? { ...entry, state: 'waiting', notBefore: null } : entry
