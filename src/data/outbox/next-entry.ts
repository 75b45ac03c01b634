// Which item goes out next: in the order of saving, items of one feature one after the other.

import { isDue } from './passing'
import type { Entry } from './work'

/** A feature of a user waits behind its first item that is not synced, and behind nothing else. */
function* heads(entries: readonly Entry[], userId: string): Generator<Entry> {
  const features = new Set<string>()
  for (const entry of entries) {
    if (entry.userId !== userId || entry.state === 'synced' || features.has(entry.featureId))
      continue
    features.add(entry.featureId)
    if (entry.state === 'waiting') yield entry
  }
}

/** `entries` in order. Null when nothing may go out now but what `isLeftOut`. */
export function nextEntry(
  entries: readonly Entry[],
  userId: string,
  now: Date,
  isLeftOut: (entry: Entry) => boolean,
  isForced = false,
): Entry | null {
  for (const entry of heads(entries, userId))
    if (!isLeftOut(entry) && (isForced || isDue(entry.notBefore, now))) return entry
  return null
}

/** When the first of those that wait may go out, not before now; null when none waits. */
export function nextAt(entries: readonly Entry[], userId: string, now: Date): Date | null {
  const times = [...heads(entries, userId)].map(({ notBefore }) =>
    notBefore === null || isDue(notBefore, now) ? now.getTime() : notBefore.getTime(),
  )
  return times.length === 0 ? null : new Date(Math.min(...times))
}
