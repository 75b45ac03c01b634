// What a new reporting rule does to the periods around the day from which it counts, before it is saved.
import { addDays, addMonths, type CivilDate, civilDateOf, startOfDay } from './civil-date'
import { type Period, periodAt, previousPeriod, type ReportingRule } from './period'

export interface PreviewedPeriod {
  readonly period: Period
  readonly days: number
  /** Neither as long as by the rule before nor by the new one: shorter or longer, this once. */
  readonly isOdd: boolean
}

export interface RulePreview {
  /** The last one that begins by the rule before. */
  readonly last: PreviewedPeriod
  /** The first one that begins by the new rule. */
  readonly first: PreviewedPeriod
}

/** The first `cutDay` of a month on or after a day. */
function firstCut(from: CivilDate, cutDay: number): CivilDate {
  const month = addMonths(from, 0)
  const day = addDays(month, cutDay - 1)
  return day >= from ? day : addDays(addMonths(month, 1), cutDay - 1)
}

const daysOf = ({ start, end }: Period): number =>
  Math.round((end.getTime() - start.getTime()) / 86_400_000)

/** A month from a cut day to the day before the next one: as long as the calendar month it begins in. */
function previewed(period: Period): PreviewedPeriod {
  const first = civilDateOf(period.start)
  const days = daysOf(period)
  const whole = daysOf({
    ...period,
    start: startOfDay(addMonths(first, 0)),
    end: startOfDay(addMonths(first, 1)),
  })
  return { period, days, isOdd: days !== whole }
}

/**
 * The two periods around the change; null where the rule gives none, as a later one counts before its first period begins.
 * @param rules those that there are; one of the same day gives way
 */
export function previewRule(
  { effectiveFrom, cutDay }: ReportingRule,
  rules: readonly ReportingRule[],
): RulePreview | null {
  const others = rules.filter((rule) => rule.effectiveFrom !== effectiveFrom)
  const all = [...others, { effectiveFrom, cutDay }]
  const cut = firstCut(effectiveFrom, cutDay)
  const first = periodAt(startOfDay(cut), 'police_month', all)
  if (civilDateOf(first.start) !== cut) return null
  if (others.some((rule) => rule.effectiveFrom > effectiveFrom && rule.effectiveFrom <= cut))
    return null
  return { last: previewed(previousPeriod(first, all)), first: previewed(first) }
}

export type RuleState = 'past' | 'current' | 'coming'

export interface ListedRule extends ReportingRule {
  readonly state: RuleState
  /** The last day on which it counts; null while no other follows. */
  readonly lastDay: CivilDate | null
}

/** The newest first. */
export function listedRules(
  rules: readonly ReportingRule[],
  today: CivilDate,
): readonly ListedRule[] {
  const oldestFirst = [...rules].sort((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom))
  return oldestFirst
    .map((rule, place) => {
      const next = oldestFirst[place + 1]
      const begun: RuleState = next && next.effectiveFrom <= today ? 'past' : 'current'
      return {
        ...rule,
        state: rule.effectiveFrom > today ? 'coming' : begun,
        lastDay: next ? addDays(next.effectiveFrom, -1) : null,
      } as const
    })
    .reverse()
}
