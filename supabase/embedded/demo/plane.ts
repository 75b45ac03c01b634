// The drawing plane of a commune: metres east and north of its centre.
import type { LngLat } from '@/domain/position'

/** Metres east and north of the commune's centre. */
export type Point = readonly [x: number, y: number]
/** Closed: the last point repeats the first. */
export type Ring = readonly Point[]

const METRES_PER_DEGREE = 111_320

/** Degrees of a place on the plane, rounded to 6 decimals (about 0.1 m). */
export function lngLatAt(center: LngLat, [x, y]: Point): LngLat {
  const [lng, lat] = center
  const east = x / (METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180))
  return [round(lng + east), round(lat + y / METRES_PER_DEGREE)]
}

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6

export const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(bx - ax, by - ay)

/** The place `fraction` of the way from `a` to `b`. */
export const between = ([ax, ay]: Point, [bx, by]: Point, fraction: number): Point => [
  ax + (bx - ax) * fraction,
  ay + (by - ay) * fraction,
]

/** The place `metres` away in direction `bearing` (degrees clockwise from north). */
export const away = ([x, y]: Point, bearing: number, metres: number): Point => [
  x + Math.sin((bearing * Math.PI) / 180) * metres,
  y + Math.cos((bearing * Math.PI) / 180) * metres,
]

/** Direction from `a` to `b`, degrees clockwise from north, 0 <= bearing < 360. */
export const bearing = ([ax, ay]: Point, [bx, by]: Point) =>
  ((Math.atan2(bx - ax, by - ay) * 180) / Math.PI + 360) % 360

/** Consecutive pairs of a line or ring. */
export const edgesOf = <Place>(line: readonly Place[]): [Place, Place][] =>
  line.slice(1).flatMap((to, index) => {
    const from = line[index]
    return from === undefined ? [] : [[from, to] as [Place, Place]]
  })

/** Even-odd test; works on metres and on degrees alike. */
export function isInside([x, y]: Point, ring: Ring): boolean {
  let inside = false
  let before = ring[0]
  for (const vertex of ring) {
    if (before && before[1] > y !== vertex[1] > y) {
      const crossing = ((before[0] - vertex[0]) * (y - vertex[1])) / (before[1] - vertex[1])
      if (x < crossing + vertex[0]) inside = !inside
    }
    before = vertex
  }
  return inside
}

/** Signed area in m2 (counter-clockwise is positive) and centroid of a ring. */
export function measure(ring: Ring): { area: number; centroid: Point } {
  let [area, sumX, sumY] = [0, 0, 0]
  for (const [[ax, ay], [bx, by]] of edgesOf(ring)) {
    const cross = ax * by - bx * ay
    area += cross / 2
    sumX += (ax + bx) * cross
    sumY += (ay + by) * cross
  }
  return { area, centroid: [sumX / (6 * area), sumY / (6 * area)] }
}
