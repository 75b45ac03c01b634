// A shape off a land paper as one on the map.
import type { Geometry, Position } from 'geojson'
import { lngLatOf, type PositionPlan } from './position-plan'

type Nested = number | readonly Nested[]

const isPosition = (nested: Nested): nested is Position =>
  typeof nested !== 'number' && typeof nested[0] === 'number'

/** Null where a corner is no place, or lies far from its zone. Heights are dropped. */
export function reproject(
  geometry: Geometry,
  how: Pick<PositionPlan, 'epsg' | 'isSwapped'>,
): Geometry | null {
  if (geometry.type === 'GeometryCollection') return null
  let isWhole = true
  const moved = (nested: Nested): Nested => {
    if (typeof nested === 'number') return nested
    if (!isPosition(nested)) return nested.map(moved)
    const [x, y] = nested
    const lngLat =
      typeof x === 'number' && typeof y === 'number'
        ? lngLatOf({ x, y, isLabelled: false }, how)
        : null
    isWhole &&= lngLat !== null
    return lngLat ?? []
  }
  const coordinates = moved(geometry.coordinates as Nested)
  return isWhole ? ({ ...geometry, coordinates } as Geometry) : null
}
