// Which check of a fire point its form mends instead of adding another, which would wait behind it.
import type { CheckWork, Entry } from '@/data/outbox/work'
import type { CivilDate } from '@/domain/civil-date'
import type { CheckTyped } from '@/domain/fire-point-check'
import { formatCivilDate } from '@/domain/format'

/** One that was refused, else one of today that no server can have; null where there is none. */
export function checkToMend(
  entries: readonly Entry[],
  firePointId: string,
  today: CivilDate,
): Entry<'check'> | null {
  const checks = entries.filter(
    (entry): entry is Entry<'check'> => entry.kind === 'check' && entry.featureId === firePointId,
  )
  return (
    checks.find(({ state }) => state === 'parked') ??
    checks.findLast(
      ({ state, wasSent, work }) => state === 'waiting' && !wasSent && work.checkedOn === today,
    ) ??
    null
  )
}

/** As it was typed. */
export const typedOfCheck = ({ result, missing, nextDue, note }: CheckWork): CheckTyped => ({
  result,
  missing: missing ?? [],
  nextDue: nextDue === null ? null : formatCivilDate(nextDue),
  note: note ?? '',
})

/** A day that lies ahead comes from a clock that was wrong. */
export const dayOfCheck = ({ checkedOn }: CheckWork, today: CivilDate): CivilDate =>
  checkedOn > today ? today : checkedOn
