// Where homes are taken to be, as no home has a position: on the ground around incidents that were ever noted.
import type { LngLat } from '@/domain/position'
import { forEachWithin } from './grid-circles'
import type { GroundGrid } from './ground-grid'

/** Ground so near to a noted incident is taken to have homes. */
const NEAR_M = 100
/** With fewer noted, a hamlet's homes are taken to be spread over all of its ground. */
export const FEWEST_NOTED = 10
/** More are not looked at one by one. */
const MOST_NOTED = 20_000

/**
 * For each point of the grid the share of its hamlet's homes that is taken to be there: the same for each point near
 * a noted incident, none elsewhere. The shares of a hamlet sum up to 1. A simple form of mapping people by where there
 * is sign of them (dasymetric mapping, Eicher and Brewer 2001).
 */
export function homesOn(grid: GroundGrid, noted: readonly LngLat[]): Float64Array {
  const { owner, counts, stepM } = grid
  const isNear = new Uint8Array(owner.length)
  const notedIn = new Uint32Array(counts.length)
  const each = Math.max(1, Math.ceil(noted.length / MOST_NOTED))
  // On a coarse grid the nearest point counts too.
  const radiusM = Math.max(NEAR_M, stepM * Math.SQRT1_2)
  for (let at = 0; at < noted.length; at += each) {
    const place = noted[at]
    if (place === undefined) continue
    forEachWithin(grid, place, radiusM, (point) => {
      isNear[point] = 1
    })
    const index = ownerAt(grid, place)
    if (index >= 0) notedIn[index] = (notedIn[index] ?? 0) + 1
  }
  const hasHomes = (point: number): boolean => {
    const index = owner[point] ?? -1
    return index >= 0 && ((notedIn[index] ?? 0) < FEWEST_NOTED || isNear[point] === 1)
  }
  const points = new Uint32Array(counts.length)
  for (let point = 0; point < owner.length; point++) {
    const index = owner[point] ?? -1
    if (hasHomes(point)) points[index] = (points[index] ?? 0) + 1
  }
  const shares = new Float64Array(owner.length)
  for (let point = 0; point < owner.length; point++)
    if (hasHomes(point)) shares[point] = 1 / (points[owner[point] ?? 0] ?? 1)
  return shares
}

/** Which outline holds the nearest point of the grid; -1 for none. */
function ownerAt(grid: GroundGrid, [lng, lat]: LngLat): number {
  const { west, south, lngStep, latStep, columns, rows, owner } = grid
  const column = Math.round((lng - west) / lngStep)
  const row = Math.round((lat - south) / latStep)
  if (column < 0 || column >= columns || row < 0 || row >= rows) return -1
  return owner[row * columns + column] ?? -1
}
