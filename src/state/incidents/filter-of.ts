// From what the URL says to what the worker filters by: names become the numbers of the columns.
import type { IncidentFilter } from '@/analysis/incidents/incident-filter'
import { type Area, isWithin } from '@/domain/area'
import { groupOf, INCIDENT_GROUPS, INCIDENT_STATUSES, type IncidentType } from '@/domain/incident'
import { RESOLUTION_CLASSES } from '@/domain/resolution'
import type { Filters } from './use-filters'

/**
 * @param area looked at: with everything below it
 * @param held what the worker holds: an area that is all of it filters nothing
 */
export function filterOf(
  view: Filters,
  area: Area,
  held: Area,
  areas: readonly Area[],
  types: Iterable<IncidentType>,
): IncidentFilter {
  const isAll = view.groups.length === INCIDENT_GROUPS.length && view.types.length === 0
  const ofType = ({ id }: IncidentType) =>
    view.groups.includes(groupOf(id)) && (view.types.length === 0 || view.types.includes(id))
  return {
    types: isAll ? null : numbersOf(types, ofType),
    severities: view.severities.length === 0 ? null : new Set(view.severities),
    statuses:
      view.statuses.length === 0
        ? null
        : new Set(view.statuses.map((status) => INCIDENT_STATUSES.indexOf(status))),
    resolutions:
      view.resolutions.length === 0
        ? null
        : new Set(view.resolutions.map((one) => RESOLUTION_CLASSES.indexOf(one))),
    areas: areasOf(view.within, area, held, areas),
    hours: view.hours,
    weekdays: view.weekdays,
    onlyWithoutPlace: view.onlyWithoutPosition,
  }
}

/** Numbers of the areas looked at, whatever is chosen inside; null where that is all there is. */
export const scopeNumbers = (area: Area, held: Area, areas: readonly Area[]) =>
  areasOf([], area, held, areas)

function areasOf(within: Filters['within'], area: Area, held: Area, areas: readonly Area[]) {
  const chosen = areas.filter(({ code, codeEdition }) =>
    within.some((key) => key.code === code && key.codeEdition === codeEdition),
  )
  if (chosen.length === 0 && area.id === held.id) return null
  const tops = chosen.length === 0 ? [area] : chosen
  return numbersOf(
    areas,
    ({ path }) => isWithin(path, area.path) && tops.some((top) => isWithin(path, top.path)),
  )
}

const numbersOf = <Item extends { readonly number: number }>(
  items: Iterable<Item>,
  isChosen: (item: Item) => boolean,
): ReadonlySet<number> =>
  new Set(Array.from(items).flatMap((item) => (isChosen(item) ? [item.number] : [])))
