// A brush over the trend: what was chosen on it leaves its bins where they are, so that the finger goes on over the
// same ones; a period chosen anywhere else makes them anew.
import type { TrendStep } from '@/charts/trend-days'
import { type DaySpan, daysOf } from '@/domain/compared-periods'
import type { Period } from '@/domain/period'
import { isSameSpan } from '@/domain/period-of-days'

export interface Brush {
  /** The period that was looked at before: the bins are made for it. */
  readonly base: Period
  readonly step: TrendStep
  /** All that was chosen since; the URL may still say an earlier one of them. */
  readonly spans: readonly DaySpan[]
}

/** The brush that a period comes from; null where it was chosen elsewhere. */
export function brushIn(brush: Brush | null, period: Period): Brush | null {
  if (brush === null) return null
  const days = daysOf(period)
  const isOwn = [daysOf(brush.base), ...brush.spans].some((span) => isSameSpan(span, days))
  return isOwn ? brush : null
}

/** The brush once `span` is chosen on a trend that shows `period` by `step`. */
export function brushed(
  brush: Brush | null,
  period: Period,
  step: TrendStep,
  span: DaySpan,
): Brush {
  const { base, spans } = brushIn(brush, period) ?? { base: period, spans: [] }
  const isKnown = spans.some((known) => isSameSpan(known, span))
  return { base, step, spans: isKnown ? spans : [...spans, span] }
}
