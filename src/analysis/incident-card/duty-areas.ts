// Whose duty phone is to be rung about an incident: that of its hamlet, else of the areas above.
import { type Area, isWithin } from '@/domain/area'
import { smallestAreaAt } from '@/domain/area-at'
import type { LngLat } from '@/domain/position'

interface Happened {
  readonly areaPath: string
  readonly lngLat: LngLat | null
}

/** Hamlet, commune, province: the smallest first. An incident noted for a commune counts for the hamlet it lies in. */
export function dutyAreasOf(
  { areaPath, lngLat }: Happened,
  areas: readonly Area[],
): readonly Area[] {
  const below = areas.filter(({ path }) => isWithin(path, areaPath))
  const smallest = (lngLat && smallestAreaAt(below, lngLat))?.path ?? areaPath
  return areas
    .filter(({ path, level }) => level !== 'country' && isWithin(smallest, path))
    .toSorted((a, b) => b.path.length - a.path.length)
}
