// The bins of the trend and which period they are made for: the same ones all day, and all through a brush.
import { useMemo, useState } from 'react'
import type { TrendStep } from '@/charts/trend-days'
import { dayNumberOf } from '@/domain/civil-date'
import { type DaySpan, daysOf } from '@/domain/compared-periods'
import type { Period, ReportingRule } from '@/domain/period'
import { isSameSpan } from '@/domain/period-of-days'
import { type Brush, brushed, brushIn } from './brush'
import { trendBins, usualStep } from './trend-bins'

export function useTrendBins(period: Period, rules: readonly ReportingRule[], now: Date) {
  const [chosenStep, setChosenStep] = useState<TrendStep | null>(null)
  const [brush, setBrush] = useState<Brush | null>(null)
  const kept = brushIn(brush, period)
  const base = kept?.base ?? period
  const step = kept?.step ?? chosenStep ?? usualStep(period)
  const today = dayNumberOf(now)
  const all = useMemo(() => trendBins(step, base, rules, now), [step, base, rules, today])
  const key = all.map(([from]) => from).join()
  const bins = useMemo(() => all, [key])
  return {
    step,
    bins,
    /** The period that was looked at before the brush, else the one that is. */
    base,
    hasBrush: kept !== null && !isSameSpan(daysOf(kept.base), daysOf(period)),
    /** To be told what is chosen on the trend. */
    keep: (span: DaySpan) => setBrush(brushed(brush, period, step, span)),
    setStep: (chosen: TrendStep) => {
      setChosenStep(chosen)
      setBrush(null)
    },
  }
}
