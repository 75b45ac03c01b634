// How many of the listed incidents lie in some areas.
import { type IncidentColumns, NO_PLACE } from '@/domain/incident-columns'

export interface IncidentTotals {
  readonly total: number
  readonly withoutPosition: number
}

/** @param areas numbers of areas */
export function countIn(
  { area, lng }: Pick<IncidentColumns, 'area' | 'lng'>,
  rows: Iterable<number>,
  areas: ReadonlySet<number>,
): IncidentTotals {
  let [total, withoutPosition] = [0, 0]
  for (const row of rows) {
    if (!areas.has(area[row] ?? -1)) continue
    total++
    if (lng[row] === NO_PLACE) withoutPosition++
  }
  return { total, withoutPosition }
}
