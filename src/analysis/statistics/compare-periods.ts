// Counts of a period beside those of the one before and of the same one a year earlier.
// Months have 28 to 31 days: a difference is said as it is, and judged by the day.
import type { Comparison, JudgedChange } from '@/domain/change-words'
import type { ComparedPeriods, DaySpan } from '@/domain/compared-periods'
import { compareAreas } from './compare-areas'
import { compareCounts, FEWEST_FOR_PERCENT } from './compare-counts'

/**
 * A single count, without those periods that cannot be compared with.
 * @param earlier counts of the period before and of the same one a year earlier, null where there was none
 */
export function comparisonsOf(
  now: number,
  earlier: readonly (number | null | undefined)[],
  periods: ComparedPeriods,
): Comparison[] {
  const spans = { period_before: periods.before, year_before: periods.yearBefore } as const
  return (['period_before', 'year_before'] as const).flatMap((against, n): Comparison[] => {
    const [before, days] = [earlier[n], exposures(periods.now, spans[against])]
    if (before === null || before === undefined || days === null) return []
    const { verdict } = compareCounts({ now, before, ...days })
    const change = { ...differenceOf(now, before), verdict }
    return [
      { against, days: periods.isRunning ? days.exposureBefore : null, earlier: before, change },
    ]
  })
}

/**
 * Many counts side by side, each with that of the period before: rises and falls are called by the false discovery
 * rate. Null for each where there is nothing to compare with.
 */
export function changesOf(
  now: readonly number[],
  before: readonly number[] | null,
  periods: ComparedPeriods,
): (JudgedChange | null)[] {
  const days = exposures(periods.now, periods.before)
  if (before === null || days === null) return now.map(() => null)
  const pairs = now.map((count, n) => ({ now: count, before: before[n] ?? 0, ...days }))
  return compareAreas(pairs).map(({ verdict }, n) => ({
    ...differenceOf(now[n] ?? 0, before[n] ?? 0),
    verdict,
  }))
}

/**
 * Many differences that nobody judges: where the earlier ones mean something else, as with incidents that have had
 * longer to be settled, and where so many tests would take too long.
 */
export const differencesOf = (
  now: readonly number[],
  earlier: readonly number[] | null,
): (JudgedChange | null)[] =>
  now.map((count, n) => earlier && { ...differenceOf(count, earlier[n] ?? 0), verdict: null })

const differenceOf = (now: number, before: number) => ({
  difference: now - before,
  percent: before < FEWEST_FOR_PERCENT ? null : (100 * (now - before)) / before,
})

const daysIn = ([from, after]: DaySpan): number => after - from

/** How long both periods are; null where there is nothing to compare, as with a period that has not begun. */
function exposures(now: DaySpan, earlier: DaySpan | null) {
  if (earlier === null || daysIn(now) <= 0 || daysIn(earlier) <= 0) return null
  return { exposureNow: daysIn(now), exposureBefore: daysIn(earlier) }
}
