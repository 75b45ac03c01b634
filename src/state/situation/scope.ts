// From what the URL says to what is looked at: the area, the period, and the scope of every query.
import type { Area } from '@/domain/area'
import { isWithin } from '@/domain/area'
import { type Period, parsePeriod, periodAt, type ReportingRule } from '@/domain/period'
import type { Membership } from '@/domain/permissions'
import type { Scope } from '@/domain/scope'
import type { AreaKey, PeriodKey, ShowMode, View } from '@/state/view'

type AskedScope = Pick<View, 'area' | 'period'>

/** The areas at or under a membership: those that can be looked at. */
export const areasOfMemberships = (
  areas: readonly Area[],
  memberships: readonly Membership[],
): readonly Area[] =>
  areas.filter(({ path }) => memberships.some(({ areaPath }) => isWithin(path, areaPath)))

/** Where the user begins: the area of the first membership; null when there is none. */
export const homeOf = (areas: readonly Area[], memberships: readonly Membership[]): Area | null =>
  memberships
    .flatMap(({ areaId }) => areas.find(({ id }) => id === areaId) ?? [])
    .find(({ endedOn }) => !endedOn) ??
  areas[0] ??
  null

/** The area that the URL names, else `home`. */
export function areaOf(key: AreaKey | null, areas: readonly Area[], home: Area): Area {
  const named =
    key &&
    areas.find(({ code, codeEdition }) => code === key.code && codeEdition === key.codeEdition)
  return named ?? home
}

/** The period that the URL names, else the police month of `now`. */
export function periodOf(
  key: PeriodKey | null,
  rules: readonly ReportingRule[],
  now: Date,
): Period {
  const named = key && parsePeriod(`${key.kind}:${key.name}`, rules, now)
  return named ?? periodAt(now, 'police_month', rules)
}

/** What the URL says for a period, also for the usual one: a link is opened in another month, too. */
export const periodKeyOf = ({ kind, name }: PeriodKey): PeriodKey => ({ kind, name })

/** What the URL says for an area, also for home: others begin elsewhere. */
export const areaKeyOf = ({ code, codeEdition }: Area): AreaKey => ({ code, codeEdition })

/** Whether both ask for the same area and period, or both leave them out. */
export const isSameScope = (one: AskedScope, other: AskedScope): boolean =>
  JSON.stringify([one.area, one.period]) === JSON.stringify([other.area, other.period])

/** Leaders see where a commune has most for its households; everyone else each incident. */
export const usualShow = (
  { level, path }: Pick<Area, 'level' | 'path'>,
  memberships: readonly Membership[],
): ShowMode =>
  level === 'commune' &&
  memberships.some(({ role, areaPath }) => role === 'leader' && isWithin(path, areaPath))
    ? 'rate'
    : 'points'

export const scopeOf = ({ id, path }: Area, { start, end }: Period): Scope => ({
  areaId: id,
  areaPath: path,
  start,
  end,
})
