// Where time stands when it runs by itself, and where it goes next. It ends at today, and from there begins anew.
import type { TrendStep } from '@/charts/trend-days'
import { dayNumberOf } from '@/domain/civil-date'
import type { DaySpan } from '@/domain/compared-periods'
import type { Period, ReportingRule } from '@/domain/period'
import { trendBins } from './trend-bins'

export interface PlayerPlace {
  /** Index of the bin in which the period ends, as far as it has begun; -1 before all bins. */
  readonly at: number
  readonly last: number
  /** The period is just that bin. */
  readonly isAtBin: boolean
}

/** The bins that time runs through: those of the trend that have begun. */
export function playerBins(
  step: TrendStep,
  period: Period,
  rules: readonly ReportingRule[],
  now: Date,
): DaySpan[] {
  const today = dayNumberOf(now)
  return trendBins(step, period, rules, now).filter(([from]) => from <= today)
}

/** @param days of the period */
export function placeOf(
  bins: readonly DaySpan[],
  [from, after]: DaySpan,
  today: number,
): PlayerPlace {
  const lastDay = Math.min(after - 1, today)
  const at = bins.findLastIndex((bin) => bin[0] <= lastDay)
  const bin = bins[at]
  return { at, last: bins.length - 1, isAtBin: bin?.[0] === from && bin[1] === after }
}

/** The bin shown as soon as it is told to run; null where it just goes on. */
export const beginsAt = ({ at, last }: PlayerPlace): number | null => (at >= last ? 0 : null)

/** The bin shown after a tick; null at the end. */
export function goesOnTo({ at, last, isAtBin }: PlayerPlace): number | null {
  if (at >= last) return null
  return isAtBin ? at + 1 : Math.max(at, 0)
}
