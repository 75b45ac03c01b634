// Reporting periods: half-open spans of days in Vietnam with a name.
// The twin of supabase/migrations/*_reporting_period.sql; tests/database gives both the same cases.
import {
  addDays,
  addMonths,
  type CivilDate,
  civilDateOf,
  isCivilDate,
  startOfDay,
} from './civil-date'

/** From `effectiveFrom` on, the police month begins on `cutDay` of the calendar month before its name. */
export interface ReportingRule {
  readonly effectiveFrom: CivilDate
  readonly cutDay: number
}

export const NAMED_PERIOD_KINDS = [
  'police_month',
  'calendar_month',
  'quarter',
  'police_year',
] as const
export type NamedPeriodKind = (typeof NAMED_PERIOD_KINDS)[number]
export type PeriodKind = NamedPeriodKind | 'days' | 'range'

export interface Period {
  readonly kind: PeriodKind
  /** `2025-06`, `2025-Q2`, `2025`, `28` (days) or `2025-05-01..2025-05-31` (range, both days in it). */
  readonly name: string
  /** `[start, end)` as instants. */
  readonly start: Date
  readonly end: Date
}

const period = (kind: PeriodKind, name: string, first: CivilDate, after: CivilDate): Period => ({
  kind,
  name,
  start: startOfDay(first),
  end: startOfDay(after),
})

/** First day of the police month called `month` (its first calendar day), by the rule in force on that day. */
function policeMonthStart(month: CivilDate, rules: readonly ReportingRule[]): CivilDate {
  const before = addMonths(month, -1)
  const newestFirst = [...rules].sort((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom))
  for (const rule of newestFirst) {
    const day = addDays(before, rule.cutDay - 1)
    if (rule.effectiveFrom <= day) return day
  }
  throw new RangeError(`no reporting rule is in force for ${month}`)
}

/**
 * The period of a kind that holds an instant.
 * @throws RangeError when no rule was in force then.
 */
export function periodAt(
  instant: Date,
  kind: NamedPeriodKind,
  rules: readonly ReportingRule[],
): Period {
  const day = civilDateOf(instant)
  const month = addMonths(day, 0)
  switch (kind) {
    case 'police_month': {
      const next = addMonths(month, 1)
      const named = day >= policeMonthStart(next, rules) ? next : month
      const first = policeMonthStart(named, rules)
      return period(kind, named.slice(0, 7), first, policeMonthStart(addMonths(named, 1), rules))
    }
    case 'calendar_month':
      return period(kind, month.slice(0, 7), month, addMonths(month, 1))
    case 'quarter': {
      const index = Math.floor((Number(day.slice(5, 7)) - 1) / 3)
      const first = addMonths(`${day.slice(0, 4)}-01-01`, index * 3)
      return period(kind, `${day.slice(0, 4)}-Q${index + 1}`, first, addMonths(first, 3))
    }
    case 'police_year': {
      const january = `${day.slice(0, 4)}-01-01`
      const nextJanuary = addMonths(january, 12)
      const named = day >= policeMonthStart(nextJanuary, rules) ? nextJanuary : january
      const first = policeMonthStart(named, rules)
      return period(kind, named.slice(0, 4), first, policeMonthStart(addMonths(named, 12), rules))
    }
  }
}

/** The last `days` whole or begun days, today the last of them. */
export function lastDays(days: number, now: Date): Period {
  const after = addDays(civilDateOf(now), 1)
  return period('days', String(days), addDays(after, -days), after)
}

/** From the first day to the last, both in it. */
export function rangeOf(first: CivilDate, last: CivilDate): Period {
  return period('range', `${first}..${last}`, first, addDays(last, 1))
}

/** The period just before, of the same kind; days and ranges step back by their own length. */
export function previousPeriod(current: Period, rules: readonly ReportingRule[]): Period {
  if (current.kind === 'days' || current.kind === 'range') {
    const first = civilDateOf(current.start)
    const length = Math.round((current.end.getTime() - current.start.getTime()) / 86_400_000)
    return rangeOf(addDays(first, -length), addDays(first, -1))
  }
  return periodAt(new Date(current.start.getTime() - 1), current.kind, rules)
}

/** The period just after, of the same kind. */
export function nextPeriod(current: Period, rules: readonly ReportingRule[]): Period {
  if (current.kind === 'days' || current.kind === 'range') {
    const first = civilDateOf(current.end)
    const length = Math.round((current.end.getTime() - current.start.getTime()) / 86_400_000)
    return rangeOf(first, addDays(first, length - 1))
  }
  return periodAt(current.end, current.kind, rules)
}

/** `police_month:2025-06`, `days:28`, `range:2025-05-01..2025-05-31`. */
export const formatPeriod = ({ kind, name }: Pick<Period, 'kind' | 'name'>): string =>
  `${kind}:${name}`

/** The period written by `formatPeriod`, or null when the text is none. */
export function parsePeriod(
  text: string,
  rules: readonly ReportingRule[],
  now: Date,
): Period | null {
  const [kind, name = ''] = text.split(':', 2)
  if (kind === 'days') {
    return /^\d{1,3}$/.test(name) && Number(name) > 0 ? lastDays(Number(name), now) : null
  }
  if (kind === 'range') {
    const [first = '', last = ''] = name.split('..')
    return isCivilDate(first) && isCivilDate(last) && first <= last ? rangeOf(first, last) : null
  }
  const named = NAMED_PERIOD_KINDS.find((known) => known === kind)
  const middle = named ? middleOf(named, name) : null
  if (named === undefined || middle === null) return null
  const found = periodAt(middle, named, rules)
  return found.name === name ? found : null
}

/** An instant that every period of this name holds, whichever day police months begin on. */
function middleOf(kind: NamedPeriodKind, name: string): Date | null {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(name)
  const day = quarter
    ? `${quarter[1]}-${String(Number(quarter[2]) * 3 - 1).padStart(2, '0')}-05`
    : /^\d{4}$/.test(name)
      ? `${name}-06-05`
      : `${name}-05`
  if (!isCivilDate(day) || day < '1900-06-01' || day >= '2100-01-01') return null
  const isMonth = kind === 'police_month' && /^\d{4}-\d{2}$/.test(name)
  return startOfDay(isMonth ? addDays(addMonths(day, -1), 27) : day)
}
