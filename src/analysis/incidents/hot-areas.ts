// The areas that are hot spots: computed once, for the map that outlines them and the list that names them.
import { hotSpots } from '@/analysis/statistics/hot-spots'
import { neighboursOf } from '@/analysis/statistics/neighbours'
import type { Area } from '@/domain/area'

export interface HotArea {
  readonly area: Area
  /** Two-sided, of Gi*. */
  readonly pValue: number
}

/** With fewer areas all of them are neighbours of one another, and none can stand out from around it. */
const FEWEST_AREAS = 16

/**
 * The least likely by chance first; null where there are too few areas to tell.
 * @param counts incidents by area, in the order of the areas
 */
export function hotAreas(areas: readonly Area[], counts: readonly number[]): HotArea[] | null {
  if (areas.length < FEWEST_AREAS) return null
  const found = hotSpots(counts, neighboursOf(areas.map(({ center }) => center)))
  return areas
    .flatMap((area, n) => {
      const { kind, pValue = null } = found[n] ?? {}
      return kind === 'hot' && pValue !== null ? [{ area, pValue }] : []
    })
    .toSorted((a, b) => a.pValue - b.pValue)
}
