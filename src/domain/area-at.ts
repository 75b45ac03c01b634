// Which area a position lies in, and whether it is near enough to another.
import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf'
import { type Area, isWithin } from './area'
import type { FieldErrorKey } from './draft'
import { holds, type Membership } from './permissions'
import { isInBox, type LngLat } from './position'

/** The database takes a position up to so far outside its area: the far side of a road or river. */
const SLACK_M = 300

const depthOf = (area: Area): number => area.path.split('.').length

/** The smallest area that holds the position, by outlines; null when none of those given does. */
export function smallestAreaAt(areas: readonly Area[], lngLat: LngLat): Area | null {
  let smallest: Area | null = null
  for (const area of areas) {
    if (area.outline === null || area.bbox === null || !isInBox(lngLat, area.bbox)) continue
    if (smallest !== null && depthOf(area) <= depthOf(smallest)) continue
    if (booleanPointInPolygon([...lngLat], area.outline)) smallest = area
  }
  return smallest
}

/** The area itself, or the nearest one above it, that has an outline. */
function outlinedOf(areas: readonly Area[], area: Area): Area | null {
  const above = areas
    .filter((other) => other.outline !== null && isWithin(area.path, other.path))
    .sort((a, b) => depthOf(b) - depthOf(a))
  return above[0] ?? null
}

/** True when the database would take the position for that area, as far as outlines tell. */
export function isNearArea(areas: readonly Area[], area: Area, lngLat: LngLat): boolean {
  const outline = outlinedOf(areas, area)?.outline
  if (!outline) return true
  return pointToPolygonDistance([...lngLat], outline, { units: 'meters' }) <= SLACK_M
}

/** The commune that an area is or lies in. */
export const communeOf = (areas: readonly Area[], area: Area): Area | null =>
  areas.find(({ level, path }) => level === 'commune' && isWithin(area.path, path)) ?? null

/** Communes and hamlets whose features the user may edit; one that ended takes none. */
export const editableAreas = (
  areas: readonly Area[],
  memberships: readonly Membership[],
): readonly Area[] =>
  areas.filter(
    ({ level, path, endedOn }) =>
      (level === 'commune' || level === 'hamlet') &&
      !endedOn &&
      holds(memberships, path, 'officer'),
  )

/** What is wrong with a position in an area, null when nothing is. */
export function placeError(
  areas: readonly Area[],
  memberships: readonly Membership[],
  areaId: string,
  lngLat: LngLat,
): FieldErrorKey | null {
  const area = areas.find(({ id }) => id === areaId)
  if (area === undefined || !holds(memberships, area.path, 'officer'))
    return 'edit.error.area_not_yours'
  return isNearArea(areas, area, lngLat) ? null : 'error.reason.position_outside_area'
}
