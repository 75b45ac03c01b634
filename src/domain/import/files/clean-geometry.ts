// Shapes as they may be passed on: a known kind, its numbers finite and as deep as that kind has them, two of each place.
import type { Geometry, Position } from 'geojson'
import { isRecord } from './is-record'

/** How deep the places of a kind lie: 0 for one place. */
const DEPTHS: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}

export interface CleanGeometry {
  /** Null where the shape cannot be read as one. */
  readonly geometry: Geometry | null
  readonly vertices: number
}

/**
 * Heights and measures are left off. What else is wrong with a shape, an open ring or a place in the sea, is for those
 * who know what it is a shape of.
 */
export function cleanGeometry(value: unknown): CleanGeometry {
  const count = { vertices: 0 }
  const geometry = read(value, count)
  return { geometry, vertices: count.vertices }
}

function read(value: unknown, count: { vertices: number }): Geometry | null {
  if (!isRecord(value) || typeof value.type !== 'string') return null
  const { type } = value
  if (type === 'GeometryCollection') {
    if (!Array.isArray(value.geometries)) return null
    const geometries = value.geometries.map((one) => read(one, count))
    return geometries.every((one) => one !== null) ? { type, geometries } : null
  }
  const depth = Object.hasOwn(DEPTHS, type) ? DEPTHS[type] : undefined
  const coordinates = depth === undefined ? null : placesOf(value.coordinates, depth, count)
  return coordinates === null ? null : ({ type, coordinates } as Geometry)
}

type Places = Position | Places[]

function placesOf(value: unknown, depth: number, count: { vertices: number }): Places | null {
  if (!Array.isArray(value)) return null
  if (depth === 0) {
    const [x, y] = value
    count.vertices++
    return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null
  }
  const places: Places[] = []
  for (const one of value) {
    const read = placesOf(one, depth - 1, count)
    if (read === null) return null
    places.push(read)
  }
  return places
}

/** The first place of a shape, null where it has none. */
export function firstPlace(geometry: Geometry): Position | null {
  if (geometry.type === 'GeometryCollection')
    return geometry.geometries.map(firstPlace).find((place) => place !== null) ?? null
  let value: unknown = geometry.coordinates
  while (Array.isArray(value) && Array.isArray(value[0])) value = value[0]
  return Array.isArray(value) && value.length > 1 ? [Number(value[0]), Number(value[1])] : null
}
