// What a period is compared with: the one before and the same one a year earlier. While the period is still running,
// it is compared up to the end of yesterday, with as many days of the others: a day that has only begun has had fewer
// hours than theirs, and would look like a fall every morning.
import { addDays, addMonths, type CivilDate, civilDateOf, dayNumberOf } from './civil-date'
import { type Period, parsePeriod, previousPeriod, type ReportingRule, rangeOf } from './period'

/** Days since 1970-01-01 in Vietnam: the first, and the one after the last. */
export type DaySpan = readonly [from: number, after: number]

export interface ComparedPeriods {
  /** The days of the period that are over; empty before the first one is. */
  readonly now: DaySpan
  /** Null where no reporting rule was in force. */
  readonly before: DaySpan | null
  readonly yearBefore: DaySpan | null
  /** Not all of the period's days are over. */
  readonly isRunning: boolean
}

export const daysOf = ({ start, end }: Pick<Period, 'start' | 'end'>): DaySpan => [
  dayNumberOf(start),
  dayNumberOf(end),
]

export function comparedPeriods(
  period: Period,
  rules: readonly ReportingRule[],
  now: Date,
): ComparedPeriods {
  const [from, after] = daysOf(period)
  const today = dayNumberOf(now)
  const over = Math.max(from, Math.min(after, today))
  const isRunning = over < after
  const cut = (other: Period | null): DaySpan | null => {
    if (other === null) return null
    const [first, end] = daysOf(other)
    return [first, isRunning ? Math.min(end, first + over - from) : end]
  }
  return {
    now: [from, over],
    before: cut(orNull(() => previousPeriod(period, rules))),
    yearBefore: cut(orNull(() => sameAYearBefore(period, rules))),
    isRunning,
  }
}

/** Named periods by their name, days and ranges by the calendar: 29 February is compared with the 28th. */
function sameAYearBefore(period: Period, rules: readonly ReportingRule[]): Period | null {
  const { kind, name, start, end } = period
  if (kind === 'days' || kind === 'range')
    return rangeOf(aYearBefore(civilDateOf(start)), aYearBefore(addDays(civilDateOf(end), -1)))
  const year = Number(name.slice(0, 4)) - 1
  return parsePeriod(`${kind}:${year}${name.slice(4)}`, rules, start)
}

function aYearBefore(day: CivilDate): CivilDate {
  const month = addMonths(day, -12)
  const lastDay = addDays(addMonths(day, -11), -1)
  const same = `${month.slice(0, 8)}${day.slice(8)}`
  return same > lastDay ? lastDay : same
}

/** Null where no reporting rule was in force. */
function orNull<Result>(make: () => Result): Result | null {
  try {
    return make()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
