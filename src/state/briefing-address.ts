// Where a briefing is: `/briefing/23268@2018-01-01/police_month:2026-11`, and which one a screen leads to.
import type { Area } from '@/domain/area'
import {
  NAMED_PERIOD_KINDS,
  type NamedPeriodKind,
  type Period,
  parsePeriod,
  periodAt,
  previousPeriod,
  type ReportingRule,
} from '@/domain/period'
import { areaKeyOf } from './situation/scope'
import { formatArea, parseArea } from './url'
import type { AreaKey } from './view'

export interface BriefingPeriod extends Period {
  readonly kind: NamedPeriodKind
}

const isNamed = (period: Period): period is BriefingPeriod =>
  NAMED_PERIOD_KINDS.some((kind) => kind === period.kind)

/** Parts of the path, as the router takes them. */
export const briefingAddress = (
  area: Area,
  { kind, name }: Pick<BriefingPeriod, 'kind' | 'name'>,
) => ({
  area: formatArea(areaKeyOf(area)),
  period: `${kind}:${name}`,
})

/** Null where the address names no area or no reporting period. */
export function parseBriefingAddress(
  parts: { readonly area?: string | undefined; readonly period?: string | undefined },
  rules: readonly ReportingRule[],
  now: Date,
): { readonly area: AreaKey; readonly period: BriefingPeriod } | null {
  const area = parseArea(parts.area)
  const period = parsePeriod(parts.period ?? '', rules, now)
  return area && period && isNamed(period) ? { area, period } : null
}

/** The period looked at where it is one to report of and over; else the last month of the police. */
export function periodToReport(
  looked: Period,
  rules: readonly ReportingRule[],
  now: Date,
): BriefingPeriod {
  if (isNamed(looked) && looked.end <= now) return looked
  return previousPeriod(periodAt(now, 'police_month', rules), rules) as BriefingPeriod
}
