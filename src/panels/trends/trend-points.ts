// A trend as numbers: what happened in each bin, what had happened a year before, and what was to be expected.
import { expectedBand } from '@/analysis/statistics/expected-band'
import type { TrendPoint } from '@/charts/trend-point'
import { dayAt } from '@/domain/civil-date'
import type { DaySpan } from '@/domain/compared-periods'
import type { History } from '@/domain/incident-counts'

/** Whole weeks, so that weekdays match. */
const YEAR_OF_WEEKS = 364

/**
 * @param yearBefore the same bins a year earlier where they are months; other bins are shifted by 52 weeks
 * @param today days since 1970-01-01: later bins have no count yet
 */
export function trendPoints(
  { firstDay, counts, completeFrom, gaps }: History,
  bins: readonly DaySpan[],
  yearBefore: readonly (DaySpan | null)[] | null,
  today: number,
): TrendPoint[] {
  // Days without incidents after the last one are days without incidents.
  const known = new Uint32Array(Math.max(counts.length, today + 1 - firstDay, 0))
  known.set(counts)
  const sums = new Float64Array(known.length + 1)
  for (const [day, count] of known.entries()) sums[day + 1] = (sums[day] ?? 0) + count
  const sumTo = (day: number) => sums[Math.min(Math.max(day - firstDay, 0), known.length)] ?? 0
  const countIn = ([from, after]: DaySpan) => sumTo(after) - sumTo(from)

  const knownFrom = Math.max(firstDay, completeFrom)
  const band = expectedBand(
    known.subarray(knownFrom - firstDay),
    bins.map(
      ([from, after]): DaySpan => [
        from - knownFrom,
        Math.min(after, Math.max(today + 1, from + 1)) - knownFrom,
      ],
    ),
    gaps.map(([from, after]): DaySpan => [from - knownFrom, after - knownFrom]),
  )
  const isKnown = ([from, after]: DaySpan) =>
    from >= knownFrom && !gaps.some((gap) => gap[0] < after && from < gap[1])
  return bins.map((bin, n) => {
    const [from, after] = bin
    const shifted = [from - YEAR_OF_WEEKS, after - YEAR_OF_WEEKS] as const
    const whole = yearBefore === null ? shifted : (yearBefore[n] ?? null)
    // What is running is compared with as many days.
    const isCut = from <= today && after > today + 1
    const earlier: DaySpan | null =
      whole && isCut ? [whole[0], Math.min(whole[1], whole[0] + today + 1 - from)] : whole
    const expected = from > today ? null : (band[n] ?? null)
    return {
      day: dayAt(from),
      count: from > today ? null : countIn(bin),
      before: earlier !== null && isKnown(earlier) ? countIn(earlier) : null,
      low: expected?.low ?? null,
      high: expected?.high ?? null,
      isRunning: from <= today && after > today,
    }
  })
}
