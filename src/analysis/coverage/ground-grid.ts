// The ground of several areas as points of one grid, each in the area that holds it.
import { area as areaOf } from '@turf/turf'
import type { Outline } from '@/domain/area'
import { bboxOf, type LngLat } from '@/domain/position'
import { METRES_PER_DEGREE, RADIANS } from './box-around'

export interface GroundGrid {
  /** Metres between neighbours, east and north. */
  readonly stepM: number
  /** The first point; rows go north, columns east. */
  readonly west: number
  readonly south: number
  readonly lngStep: number
  readonly latStep: number
  readonly columns: number
  readonly rows: number
  /** Row after row: which outline holds the point, -1 for none. */
  readonly owner: Int16Array
  /** Points of each outline, at least one. */
  readonly counts: Uint32Array
}

export interface GridLimits {
  /** Points inside the outlines. */
  readonly points: number
  readonly finestM: number
  /** Coarser than that says too little. */
  readonly coarsestM: number
}

/** Points of the whole box: scattered islands have much water between them. */
const MOST_IN_BOX = 4_000_000
/** Steps are whole multiples of that. */
const STEP_M = 5

/** Null where the ground is too large for so many points, and without any. Outlines do not overlap. */
export function groundGrid(outlines: readonly Outline[], limits: GridLimits): GroundGrid | null {
  const box = bboxOf(outlines.flatMap(cornersOf))
  if (box === null) return null
  const [west, south, east, north] = box
  const middle = ((south + north) / 2) * RADIANS
  const [widthM, heightM] = [
    (east - west) * METRES_PER_DEGREE * Math.cos(middle),
    (north - south) * METRES_PER_DEGREE,
  ]
  const ground = outlines.reduce((sum, outline) => sum + areaOf(outline), 0)
  const wanted = Math.max(
    limits.finestM,
    Math.sqrt(ground / limits.points),
    Math.sqrt((widthM * heightM) / MOST_IN_BOX),
  )
  const stepM = Math.ceil(wanted / STEP_M) * STEP_M
  if (!(stepM <= limits.coarsestM)) return null
  const latStep = stepM / METRES_PER_DEGREE
  const lngStep = latStep / Math.cos(middle)
  const columns = Math.max(1, Math.ceil((east - west) / lngStep))
  const rows = Math.max(1, Math.ceil((north - south) / latStep))
  const grid = {
    stepM,
    west: west + lngStep / 2,
    south: south + latStep / 2,
    lngStep,
    latStep,
    columns,
    rows,
    owner: new Int16Array(columns * rows).fill(-1),
  }
  for (const [index, outline] of outlines.entries()) fill(grid, outline, index)
  const inside = countsOf(grid.owner, outlines.length)
  for (const [index, outline] of outlines.entries())
    if (inside[index] === 0) giveOne(grid, outline, index)
  return { ...grid, counts: countsOf(grid.owner, outlines.length) }
}

type Uncounted = Omit<GroundGrid, 'counts'>

const cornersOf = ({ coordinates }: Outline): LngLat[] =>
  coordinates.flat(2).map(([lng = 0, lat = 0]): LngLat => [lng, lat])

function countsOf(owner: Int16Array, outlines: number): Uint32Array {
  const counts = new Uint32Array(outlines)
  for (const index of owner) if (index >= 0) counts[index] = (counts[index] ?? 0) + 1
  return counts
}

/** Scan lines, even and odd crossings of all rings of a polygon. */
function fill(grid: Uncounted, { coordinates }: Outline, index: number): void {
  const { west, south, lngStep, latStep, columns, rows, owner } = grid
  for (const rings of coordinates) {
    const crossings = new Map<number, number[]>()
    for (const ring of rings)
      for (let at = 1; at < ring.length; at++) {
        const [[lngA = 0, latA = 0] = [], [lngB = 0, latB = 0] = []] = [ring[at - 1], ring[at]]
        const [low, high] = latA < latB ? [latA, latB] : [latB, latA]
        const first = Math.max(0, Math.ceil((low - south) / latStep))
        const after = Math.min(rows, Math.ceil((high - south) / latStep))
        for (let row = first; row < after; row++) {
          const share = (south + row * latStep - latA) / (latB - latA)
          const known = crossings.get(row)
          const lng = lngA + share * (lngB - lngA)
          if (known) known.push(lng)
          else crossings.set(row, [lng])
        }
      }
    for (const [row, lngs] of crossings) {
      lngs.sort((a, b) => a - b)
      for (let pair = 0; pair + 1 < lngs.length; pair += 2) {
        const first = Math.max(0, Math.ceil(((lngs[pair] ?? 0) - west) / lngStep))
        const after = Math.min(columns, Math.ceil(((lngs[pair + 1] ?? 0) - west) / lngStep))
        for (let column = first; column < after; column++) owner[row * columns + column] = index
      }
    }
  }
}

/** An area between the points has the one nearest to the middle of its box. */
function giveOne(grid: Uncounted, outline: Outline, index: number): void {
  const { west, south, lngStep, latStep, columns, rows, owner } = grid
  const box = bboxOf(cornersOf(outline))
  if (box === null) return
  const nearest = (middle: number, first: number, step: number, count: number) =>
    Math.min(count - 1, Math.max(0, Math.round((middle - first) / step)))
  const column = nearest((box[0] + box[2]) / 2, west, lngStep, columns)
  const row = nearest((box[1] + box[3]) / 2, south, latStep, rows)
  owner[row * columns + column] = index
}

export const placeOf = (
  { west, south, lngStep, latStep, columns }: GroundGrid,
  point: number,
): LngLat => [west + (point % columns) * lngStep, south + Math.floor(point / columns) * latStep]
