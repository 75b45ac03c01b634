// Which period a view shows, by the reporting rules in force.
import {
  formatPeriod,
  type Period,
  parsePeriod,
  periodAt,
  type ReportingRule,
} from '@/domain/period'
import type { PeriodKey } from './view'

export const periodKeyOf = ({ kind, name }: Period): PeriodKey => ({ kind, name })

/** The period named in the URL, else the police month of `now`. */
export function periodInView(
  key: PeriodKey | null,
  rules: readonly ReportingRule[],
  now: Date,
): Period {
  const named = key && parsePeriod(formatPeriod(key), rules, now)
  return named ?? periodAt(now, 'police_month', rules)
}
