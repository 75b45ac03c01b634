// Areas as a tree: who is above, who is below, and the box that holds an area.
import { AREA_LEVELS, type Area, isWithin, livingAreas } from '@/domain/area'
import type { BBox, LngLat } from '@/domain/position'
import { bboxOf } from '@/domain/position'

/** The areas above, the largest first; without `area` itself. */
export const ancestorsOf = (area: Area, areas: readonly Area[]): Area[] =>
  areas
    .filter((other) => other.id !== area.id && isWithin(area.path, other.path))
    .sort((a, b) => AREA_LEVELS.indexOf(a.level) - AREA_LEVELS.indexOf(b.level))

/** The areas directly below that are there today, by name as people count: Tổ dân phố 2 before Tổ dân phố 10. */
export const childrenOf = (area: Area, areas: readonly Area[]): Area[] =>
  livingAreas(areas)
    .filter((other) => other.parentId === area.id)
    .sort(byName)

const collator = new Intl.Collator('vi', { numeric: true })
export const byName = (a: Pick<Area, 'name'>, b: Pick<Area, 'name'>): number =>
  collator.compare(a.name, b.name)

/** The box around an area's outline, else around those below it; null when nothing there has a place. */
export function bboxOfArea(area: Area, areas: readonly Area[]): BBox | null {
  if (area.bbox) return area.bbox
  const corners = areas
    .filter((other) => other.id !== area.id && isWithin(other.path, area.path))
    .flatMap(({ bbox, center }): LngLat[] => {
      if (bbox) return cornersOf(bbox)
      return center ? [center] : []
    })
  return bboxOf(corners)
}

/** The box around the outlines of several areas; null where none is known. */
export const bboxOfAreas = (areas: readonly Pick<Area, 'bbox'>[]): BBox | null =>
  bboxOf(areas.flatMap(({ bbox }) => (bbox ? cornersOf(bbox) : [])))

const cornersOf = ([west, south, east, north]: BBox): LngLat[] => [
  [west, south],
  [east, north],
]
