// The days of a period that a link about incidents tells of: those that are over.
import { type CivilDate, civilDateOf } from '@/domain/civil-date'
import type { Period } from '@/domain/period'
import type { ShareDraft } from '@/domain/share-link'

/** `[startsOn, endsOn)` before today, as the database cuts it; null when no day is over. */
export function sharedDays({ start, end }: Period, today: CivilDate): ShareDraft['days'] {
  const [startsOn, after] = [civilDateOf(start), civilDateOf(end)]
  const endsOn = after < today ? after : today
  return startsOn < endsOn ? { startsOn, endsOn } : null
}
