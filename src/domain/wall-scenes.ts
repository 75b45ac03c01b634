// Which scenes a wall shows when nobody chose any, which of those chosen can still be shown, and which is next.
import type { Area } from './area'
import type { Scene } from './wall'

/** With more areas below it a round would take over half an hour: then none of them has a scene of its own. */
const MOST_AREAS = 40

const whole = (kind: Exclude<Scene['kind'], 'area'>, seconds: number): Scene => ({
  kind,
  areaId: null,
  seconds,
})

/** @param below the areas directly below the wall's own, in the order in which they are shown */
export function suggestedScenes(below: readonly Pick<Area, 'id'>[]): Scene[] {
  const areas = below.length > MOST_AREAS ? [] : below
  return [
    whole('overview', 60),
    ...areas.map(({ id }): Scene => ({ kind: 'area', areaId: id, seconds: 30 })),
    whole('fire_points', 40),
    whole('cameras', 40),
    whole('actions', 40),
    whole('trend', 40),
  ]
}

/** Those chosen without areas that are gone; the suggested ones where nothing is left. Never empty. */
export function shownScenes(
  chosen: readonly Scene[],
  below: readonly Pick<Area, 'id'>[],
  isKnown: (areaId: string) => boolean,
): readonly Scene[] {
  const left = chosen.filter(({ kind, areaId }) =>
    kind === 'area' ? areaId !== null && isKnown(areaId) : true,
  )
  return left.length > 0 ? left : suggestedScenes(below)
}

/** The place `by` steps on, around the end; a place of a longer list that was there before is its last one. */
export const placeAfter = (place: number, by: number, count: number): number =>
  (((Math.min(place, count - 1) + by) % count) + count) % count
