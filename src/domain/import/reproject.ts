// A shape off a land paper as one on the map.
import type { Geometry, Position } from 'geojson'
import { lngLatOf, type PositionPlan } from './position-plan'

type Nested = number | readonly Nested[]

const isPosition = (nested: Nested): nested is Position =>
  typeof nested !== 'number' && typeof nested[0] === 'number'

/** The shape with each of its places moved; a collection of shapes stays where it is. */
export function movedBy(geometry: Geometry, move: (x: number, y: number) => Position): Geometry {
  if (geometry.type === 'GeometryCollection') return geometry
  const moved = (nested: Nested): Nested => {
    if (typeof nested === 'number') return nested
    if (!isPosition(nested)) return nested.map(moved)
    const [x = Number.NaN, y = Number.NaN] = nested
    return move(x, y)
  }
  return { ...geometry, coordinates: moved(geometry.coordinates as Nested) } as Geometry
}

/** Null where a corner is no place, or lies far from its zone. Heights are dropped. */
export function reproject(
  geometry: Geometry,
  how: Pick<PositionPlan, 'epsg' | 'isSwapped'>,
): Geometry | null {
  if (geometry.type === 'GeometryCollection') return null
  let isWhole = true
  const moved = movedBy(geometry, (x, y) => {
    const lngLat = Number.isNaN(x + y) ? null : lngLatOf({ x, y, isLabelled: false }, how)
    isWhole &&= lngLat !== null
    return lngLat === null ? [] : [...lngLat]
  })
  return isWhole ? moved : null
}
