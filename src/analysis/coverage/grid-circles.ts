// The points of a grid within a distance of a place.
import type { LngLat } from '@/domain/position'
import { EARTH_RADIUS_M, METRES_PER_DEGREE, RADIANS } from './box-around'
import type { GroundGrid } from './ground-grid'

const HAIR_M = 1e-4

/**
 * Every point of the grid, in or out of an area, within `radiusM` of a place: along a great circle on a sphere, as
 * `distanceBetween` has it. Row after row, so that no point outside is looked at.
 */
export function forEachWithin(
  grid: GroundGrid,
  [lng, lat]: LngLat,
  radiusM: number,
  visit: (point: number) => void,
): void {
  const { west, south, lngStep, latStep, columns, rows } = grid
  const span = radiusM / METRES_PER_DEGREE
  const firstRow = Math.max(0, Math.ceil((lat - span - south) / latStep))
  const lastRow = Math.min(rows - 1, Math.floor((lat + span - south) / latStep))
  for (let row = firstRow; row <= lastRow; row++) {
    const half = halfWidth(lat, south + row * latStep, radiusM)
    if (half === null) continue
    const first = Math.max(0, Math.ceil((lng - half - west) / lngStep))
    const last = Math.min(columns - 1, Math.floor((lng + half - west) / lngStep))
    for (let column = first; column <= last; column++) visit(row * columns + column)
  }
}

/** Degrees east or west that a circle around a place reaches at another latitude; null where it does not. */
function halfWidth(lat: number, rowLat: number, radiusM: number): number | null {
  const rest =
    Math.sin(radiusM / (2 * EARTH_RADIUS_M)) ** 2 - Math.sin(((rowLat - lat) * RADIANS) / 2) ** 2
  if (rest < 0) return null
  const across = Math.sqrt(rest / (Math.cos(lat * RADIANS) * Math.cos(rowLat * RADIANS)))
  return (2 * Math.asin(Math.min(1, across))) / RADIANS
}

/**
 * The same around points of the grid itself, for very many of them: circles of one row are alike, so that each is
 * measured once.
 */
export function circlesOn(grid: GroundGrid, radiusM: number) {
  const { south, lngStep, latStep, columns, rows } = grid
  // Points lie whole steps apart: one on the very edge is in.
  const reachM = radiusM + HAIR_M
  const up = Math.floor(reachM / METRES_PER_DEGREE / latStep)
  const known = new Map<number, Int32Array>()
  /** Columns to either side, for each row from the lowest; -1 for none. */
  const circleOf = (row: number): Int32Array => {
    const before = known.get(row)
    if (before) return before
    const lat = south + row * latStep
    const circle = new Int32Array(2 * up + 1)
    for (let at = -up; at <= up; at++) {
      const half = halfWidth(lat, lat + at * latStep, reachM)
      circle[at + up] = half === null ? -1 : Math.floor(half / lngStep)
    }
    known.set(row, circle)
    return circle
  }
  return (point: number, visit: (point: number) => void): void => {
    const column = point % columns
    const row = (point - column) / columns
    const circle = circleOf(row)
    for (let at = Math.max(-up, -row); at <= up && row + at < rows; at++) {
      const half = circle[at + up] ?? -1
      const start = (row + at) * columns
      const last = Math.min(columns - 1, column + half)
      for (let to = Math.max(0, column - half); to <= last; to++) visit(start + to)
    }
  }
}
