// The months around a reporting period, with the year before and what is usual: for the chart and for files.
import { useMemo } from 'react'
import type { TrendPoint } from '@/charts/trend-point'
import type { DaySpan } from '@/domain/compared-periods'
import type { History } from '@/domain/incident-counts'
import type { Period, ReportingRule } from '@/domain/period'
import { monthsYearBefore, trendBins } from '@/panels/trends/trend-bins'
import { trendPoints } from '@/panels/trends/trend-points'

interface Looked {
  readonly period: Period
  readonly rules: readonly ReportingRule[]
  /** Null until the incidents are here. */
  readonly daily: History | null
  readonly now: Date
  /** Days since 1970-01-01. */
  readonly todayNumber: number
}

export interface Trend {
  readonly bins: readonly DaySpan[]
  /** Of each bin; the same array for the same figures. */
  readonly points: readonly TrendPoint[]
}

export function useTrend({ period, rules, daily, now, todayNumber }: Looked): Trend | null {
  const bins = useMemo(() => trendBins('month', period, rules, now), [period, rules, now])
  return useMemo(
    () =>
      daily && {
        bins,
        points: trendPoints(daily, bins, monthsYearBefore(bins, period, rules), todayNumber),
      },
    [daily, bins, period, rules, todayNumber],
  )
}
