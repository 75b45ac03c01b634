// What days chosen on a chart or by the player are called: a named period where they are just that.
import { dayAt, startOfDay } from './civil-date'
import { type DaySpan, daysOf } from './compared-periods'
import {
  NAMED_PERIOD_KINDS,
  type NamedPeriodKind,
  type Period,
  periodAt,
  type ReportingRule,
  rangeOf,
} from './period'

/** The month, quarter or year that these days are, of the police or of the calendar; else the days themselves. */
export function periodOfDays(span: DaySpan, rules: readonly ReportingRule[]): Period {
  const [from, after] = span
  for (const kind of NAMED_PERIOD_KINDS) {
    const named = holding(from, kind, rules)
    if (named && isSameSpan(daysOf(named), span)) return named
  }
  return rangeOf(dayAt(from), dayAt(after - 1))
}

export const isSameSpan = (one: DaySpan, other: DaySpan): boolean =>
  one[0] === other[0] && one[1] === other[1]

/** Null before the first reporting rule. */
function holding(
  day: number,
  kind: NamedPeriodKind,
  rules: readonly ReportingRule[],
): Period | null {
  try {
    return periodAt(startOfDay(dayAt(day)), kind, rules)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
