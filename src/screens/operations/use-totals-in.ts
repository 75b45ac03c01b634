// How many of the incidents looked at lie in an area: counted among those listed, else by the database.
import { useQuery } from '@tanstack/react-query'
import type { IncidentTotals } from '@/analysis/incidents/count-in'
import type { Area } from '@/domain/area'
import { daysOf } from '@/domain/compared-periods'
import { countedFilter } from '@/state/incidents/countable'
import { totalsQuery } from '@/state/incidents/counted-query'
import type { Basics } from '@/state/situation/use-basics'
import type { ViewModel } from './use-view-model'

/** Null for no area, where it cannot be told, and while it is asked for. */
export function useTotalsIn(
  { incidents, view, area, period }: ViewModel,
  { areas, types }: Basics,
  looked: Area | null,
): IncidentTotals | null {
  const filter =
    looked && incidents.unlisted === 'many'
      ? countedFilter(view, looked, areas, types.values(), area)
      : null
  const counted = useQuery({
    ...totalsQuery(filter ?? NOTHING, daysOf(period)),
    enabled: filter !== null,
  })
  if (filter) return counted.data ?? null
  return looked && incidents.countIn(looked)
}

const NOTHING = { areaIds: [], types: null }
