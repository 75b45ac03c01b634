// A reporting rule as it is typed. The database decides; the form says the same sentences sooner.
import type { CivilDate } from './civil-date'
import type { ReportingRule } from './period'
import { readDay } from './typed-text'

export interface RuleTyped {
  readonly cutDay: string
  /** As typed: 15/12/2026. */
  readonly effectiveFrom: string
}

export type RuleFaults = Partial<
  Record<
    keyof RuleTyped,
    | 'admin.rules.cut_wrong'
    | 'admin.rules.day_wrong'
    | 'error.reason.rule_in_past'
    | 'error.reason.rule_day_taken'
    | 'error.constraint.reporting_effective_range'
  >
>

const LAST_DAY = '2099-12-31'

/** The rule; null where it cannot be read. */
export function readRule({ cutDay, effectiveFrom }: RuleTyped): ReportingRule | null {
  const day = readDay(effectiveFrom)
  const cut = /^\d{1,2}$/.test(cutDay.trim()) ? Number(cutDay) : 0
  return day === null || cut < 1 || cut > 28 ? null : { effectiveFrom: day, cutDay: cut }
}

/** Null where nothing is wrong. */
export function faultsOfRule(
  typed: RuleTyped,
  rules: readonly ReportingRule[],
  today: CivilDate,
): RuleFaults | null {
  const day = readDay(typed.effectiveFrom)
  const isCut = readRule({ ...typed, effectiveFrom: today }) !== null
  const faultOfDay = (): RuleFaults['effectiveFrom'] => {
    if (day === null) return 'admin.rules.day_wrong'
    if (day <= today) return 'error.reason.rule_in_past'
    if (day > LAST_DAY) return 'error.constraint.reporting_effective_range'
    return rules.some(({ effectiveFrom }) => effectiveFrom === day)
      ? 'error.reason.rule_day_taken'
      : undefined
  }
  const effectiveFrom = faultOfDay()
  if (isCut && effectiveFrom === undefined) return null
  return {
    ...(!isCut && { cutDay: 'admin.rules.cut_wrong' as const }),
    ...(effectiveFrom && { effectiveFrom }),
  }
}
