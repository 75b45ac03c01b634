// Counts of a period beside those of the one before and of the same one a year earlier.
// Months have 28 to 31 days: a difference is said as it is, and judged by the day.
import type { ComparedCounts } from '@/analysis/incidents/compared-counts'
import type { Change, Comparison, JudgedChange } from '@/domain/change-words'
import { lastDayCompared } from '@/domain/compared-names'
import type { ComparedPeriods, DaySpan } from '@/domain/compared-periods'
import { compareAreas } from './compare-areas'
import { compareCounts, FEWEST_FOR_PERCENT, type Verdict } from './compare-counts'

/** A single count, without those periods that cannot be compared with. */
export function comparisonsOf(
  counts: ComparedCounts<number>,
  periods: ComparedPeriods,
): Comparison[] {
  const { now } = counts
  return AGAINST.flatMap((against): Comparison[] => {
    const [before, days] = [earlierOf(counts, against), exposures(periods, against)]
    if (before === null || days === null) return []
    const change = judged(now, before, compareCounts({ now, before, ...days }).verdict)
    return [comparisonWith(against, now, before, change, periods)]
  })
}

const AGAINST = ['period_before', 'year_before'] as const

/** A comparison whose change was judged elsewhere, as among many. */
export function comparisonWith(
  against: Comparison['against'],
  counted: number,
  earlier: number,
  change: JudgedChange,
  periods: ComparedPeriods,
): Comparison {
  const until = lastDayCompared(periods)
  return { against, isPart: until !== null, until, counted, earlier, change }
}

const earlierOf = <Of>(
  { before, yearBefore }: { readonly before: Of; readonly yearBefore: Of },
  against: Comparison['against'],
): Of => (against === 'period_before' ? before : yearBefore)

/**
 * Many counts side by side, each with that of the period before: rises and falls are called by the false discovery
 * rate. Null for each where there is nothing to compare with.
 * @param now of those days of the period that are compared
 */
export function changesOf(
  now: readonly number[],
  before: readonly number[] | null,
  periods: ComparedPeriods,
): (JudgedChange | null)[] {
  const days = exposures(periods, 'period_before')
  if (before === null || days === null) return now.map(() => null)
  const pairs = now.map((count, n) => ({ now: count, before: before[n] ?? 0, ...days }))
  return compareAreas(pairs).map(({ verdict }, n) => judged(now[n] ?? 0, before[n] ?? 0, verdict))
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

/** Judged by the day, a count may fall that has grown with the length of its period: that is called neither. */
function judged(now: number, before: number, byDay: Verdict): JudgedChange {
  const said = differenceOf(now, before)
  const agrees = byDay === 'rise' ? said.difference > 0 : said.difference < 0
  const isCalled = byDay === 'rise' || byDay === 'fall'
  return { ...said, verdict: isCalled && !agrees ? 'other_length' : byDay }
}

/** The percentage only of what was enough to mean something. */
export const differenceOf = (now: number, before: number): Change => ({
  difference: now - before,
  percent: before < FEWEST_FOR_PERCENT ? null : (100 * (now - before)) / before,
})

const daysIn = ([from, after]: DaySpan): number => after - from

/** How long both periods are; null where there is nothing to compare, as with a period that has not begun. */
function exposures({ now, ...others }: ComparedPeriods, against: Comparison['against']) {
  const earlier = earlierOf(others, against)
  if (earlier === null || daysIn(now) <= 0 || daysIn(earlier) <= 0) return null
  return { exposureNow: daysIn(now), exposureBefore: daysIn(earlier) }
}
