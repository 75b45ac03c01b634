// From what the URL says to what incident_counts() can be asked: areas and types, and nothing else.
import { type Area, isWithin } from '@/domain/area'
import { groupOf, INCIDENT_GROUPS, type IncidentType } from '@/domain/incident'
import { UNFILTERED } from '@/state/view'
import type { Filters } from './use-filters'

export interface CountedFilter {
  /** Areas to be added up: none lies inside another. */
  readonly areaIds: readonly string[]
  /** Ids of types; null for all. */
  readonly types: readonly string[] | null
}

/** What counts know nothing of; taken back, they can be told again. */
export const UNCOUNTED = {
  severities: UNFILTERED.severities,
  statuses: UNFILTERED.statuses,
  resolutions: UNFILTERED.resolutions,
  hours: UNFILTERED.hours,
  weekdays: UNFILTERED.weekdays,
  onlyWithoutPosition: UNFILTERED.onlyWithoutPosition,
}

/**
 * Null for a filter that counts cannot tell. The twin of `filterOf`, which says the same in numbers.
 * @param scope what areas are chosen in, where only those inside `area` are counted
 */
export function countedFilter(
  view: Filters,
  area: Area,
  areas: readonly Area[],
  types: Iterable<IncidentType>,
  scope = area,
): CountedFilter | null {
  const isCounted =
    view.severities.length + view.statuses.length + view.resolutions.length === 0 &&
    view.hours === null &&
    view.weekdays === null &&
    !view.onlyWithoutPosition
  if (!isCounted) return null
  const isAll = view.groups.length === INCIDENT_GROUPS.length && view.types.length === 0
  return {
    areaIds: partsOf(view.within, scope, areas).flatMap((part) =>
      isWithin(part.path, area.path) ? [part.id] : isWithin(area.path, part.path) ? [area.id] : [],
    ),
    types: isAll
      ? null
      : Array.from(types, ({ id }) => id).filter(
          (id) =>
            view.groups.includes(groupOf(id)) &&
            (view.types.length === 0 || view.types.includes(id)),
        ),
  }
}

/** What of an area is counted where others are chosen inside it: those, without any that lies in another of them. */
function partsOf(within: Filters['within'], area: Area, areas: readonly Area[]): readonly Area[] {
  const chosen = areas.filter(({ code, codeEdition }) =>
    within.some((key) => key.code === code && key.codeEdition === codeEdition),
  )
  if (chosen.length === 0 || chosen.some(({ path }) => isWithin(area.path, path))) return [area]
  const inside = chosen.filter(({ path }) => isWithin(path, area.path))
  return inside.filter(
    ({ id, path }) => !inside.some((other) => other.id !== id && isWithin(path, other.path)),
  )
}
