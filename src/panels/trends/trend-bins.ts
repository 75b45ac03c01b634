// The stretches of days that a trend is drawn in. Another period has other bins: while one is chosen among
// them, brush.ts keeps those of before, so that the chart does not run away under the finger.
import type { TrendStep } from '@/charts/trend-days'
import { civilDateOf, dayAt, dayNumberOf, startOfDay } from '@/domain/civil-date'
import { comparedPeriods, type DaySpan, daysOf } from '@/domain/compared-periods'
import {
  nextPeriod,
  type Period,
  periodAt,
  previousPeriod,
  type ReportingRule,
} from '@/domain/period'

/** Bins shown at least; more where the period began earlier. */
const USUALLY: Record<TrendStep, number> = { day: 62, week: 53, month: 25 }
const MOST = 400

type Looked = Pick<Period, 'kind' | 'start' | 'end'>

/** 1970-01-05 was a Monday. */
const A_MONDAY = 4

/** In order and without gaps; the last one holds today, or the end of a later period. Of one long ago: around it. */
export function trendBins(
  step: TrendStep,
  period: Period,
  rules: readonly ReportingRule[],
  now: Date,
): DaySpan[] {
  if (step === 'month') return monthBins(period, rules, now)
  const length = step === 'week' ? 7 : 1
  const bin = (day: number) => Math.floor((day - A_MONDAY) / length)
  const [from, after] = daysOf(period)
  const newest = bin(Math.max(dayNumberOf(now), Math.min(after - 1, dayNumberOf(now) + 62)))
  const isLongAgo = newest - bin(from) >= MOST
  const last = isLongAgo ? Math.min(newest, bin(after - 1) + USUALLY[step]) : newest
  const first = Math.max(last - MOST, Math.min(bin(from), last - USUALLY[step] + 1))
  return Array.from({ length: last - first + 1 }, (_, n): DaySpan => {
    const begin = (first + n) * length + A_MONDAY
    return [begin, begin + length]
  })
}

/** Months of the calendar for those who look at such, by name or by their days; else months of the police. */
export function monthKind({ kind, start, end }: Looked): 'calendar_month' | 'police_month' {
  const isOfCalendar =
    kind === 'calendar_month' ||
    kind === 'quarter' ||
    (kind === 'range' && [start, end].every((day) => civilDateOf(day).endsWith('-01')))
  return isOfCalendar ? 'calendar_month' : 'police_month'
}

function monthBins(period: Period, rules: readonly ReportingRule[], now: Date): DaySpan[] {
  const kind = monthKind(period)
  const bins: DaySpan[] = []
  let month = periodAt(now, kind, rules)
  for (
    let later = nextPeriod(month, rules);
    later.start < period.end;
    later = nextPeriod(month, rules)
  )
    month = later
  try {
    while (bins.length < USUALLY.month || (month.end > period.start && bins.length < MOST)) {
      bins.unshift(daysOf(month))
      month = previousPeriod(month, rules)
    }
  } catch (error) {
    // Before the first reporting rule there are no months of the police.
    if (!(error instanceof RangeError)) throw error
  }
  return bins
}

/** The months of a period's trend a year earlier; null where no reporting rule was in force. */
export function monthsYearBefore(
  bins: readonly DaySpan[],
  period: Looked,
  rules: readonly ReportingRule[],
): (DaySpan | null)[] {
  return bins.map(([from]) => {
    const month = periodAt(startOfDay(dayAt(from)), monthKind(period), rules)
    return comparedPeriods(month, rules, month.end).yearBefore
  })
}

/** How a period is best seen at first: months beside other months, long ones by week, short ones by day. */
export function usualStep({ kind, start, end }: Looked): TrendStep {
  if (kind !== 'days' && kind !== 'range') return 'month'
  const days = (end.getTime() - start.getTime()) / 86_400_000
  return days <= 45 ? 'day' : days <= 400 ? 'week' : 'month'
}

/** The bins that a span of days covers whole, from the first up to but without the last; null for none. */
export function binsWithin(
  bins: readonly DaySpan[],
  [from, after]: DaySpan,
): { readonly first: number; readonly after: number } | null {
  const first = bins.findIndex((bin) => bin[0] >= from)
  const last = bins.findLastIndex((bin) => bin[1] <= after)
  return first >= 0 && last >= first ? { first, after: last + 1 } : null
}
