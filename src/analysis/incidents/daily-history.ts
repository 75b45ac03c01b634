// Incidents of each day over all time, put together from what was counted elsewhere and what is held here.
import { recordsBegin } from '@/analysis/statistics/complete-records'
import { recordGaps } from '@/analysis/statistics/record-gaps'
import type { DaySpan } from '@/domain/compared-periods'
import type { Daily, History } from '@/domain/incident-counts'

/** Days of some stretches, as the other figures of the screen have them. */
export interface KnownDays {
  readonly span: DaySpan
  readonly daily: Daily
}

/**
 * A history from the first day on which the area has any incident, to the last one. Inside each known stretch it says
 * what that says: both were counted at different times, and one screen must not disagree with itself.
 * @param whole of the area without any filter
 * @param parts to be added up, each of all time
 */
export function dailyHistory(
  whole: Daily,
  parts: readonly Daily[],
  known: readonly KnownDays[],
): History {
  const ends = [whole, ...known.map(({ daily }) => daily)].flatMap(endsOf)
  if (ends.length === 0) return { firstDay: 0, counts: new Uint32Array(0), ...recordsOf(NO_DAYS) }
  const firstDay = Math.min(...ends)
  const counts = new Uint32Array(Math.max(...ends) + 1 - firstDay)
  const at = (day: number) => day - firstDay
  for (const part of parts)
    for (const [index, count] of part.counts.entries()) {
      const day = at(part.firstDay + index)
      if (day >= 0 && day < counts.length) counts[day] = (counts[day] ?? 0) + count
    }
  for (const { span, daily } of known)
    for (
      let day = Math.max(span[0], firstDay);
      day < Math.min(span[1], firstDay + counts.length);
      day++
    )
      counts[at(day)] = daily.counts[day - daily.firstDay] ?? 0
  return { firstDay, counts, ...recordsOf(whole) }
}

const NO_DAYS: Daily = { firstDay: 0, counts: new Uint32Array(0) }

/** From which day on, and but for which days, records are complete: told from all that an area has. */
export function recordsOf({ firstDay, counts }: Daily): Pick<History, 'completeFrom' | 'gaps'> {
  const begin = recordsBegin(counts)
  return {
    completeFrom: firstDay + begin,
    gaps: recordGaps(counts, begin).map(([from, after]) => [firstDay + from, firstDay + after]),
  }
}

/** First and last day with incidents. */
function endsOf({ firstDay, counts }: Daily): number[] {
  const first = counts.findIndex((count) => count > 0)
  return first < 0 ? [] : [firstDay + first, firstDay + counts.findLastIndex((count) => count > 0)]
}
