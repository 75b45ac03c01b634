// Points of a grid that lie too far as shapes: one rectangle for neighbours in a row, one line for those along a hatch.

import { METRES_PER_DEGREE } from '@/analysis/coverage/box-around'
import type { GroundGrid } from '@/analysis/coverage/ground-grid'
import { derivedFrom } from './derived'
import { pixelsPerDegree } from './sizes'

interface Gaps {
  readonly grid: GroundGrid
  readonly isGap: Uint8Array
}
type Place = [lng: number, lat: number]
type Line = readonly [from: Place, to: Place]

/** Between two lines of the hatch. */
const HATCH_PX = 8

/** Rings. */
export const runsOf = derivedFrom(({ grid, isGap }: Gaps): readonly Place[][] => {
  const { west, south, lngStep, latStep, columns, rows } = grid
  const rings: Place[][] = []
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (isGap[row * columns + column] !== 1) continue
      const first = column
      while (column + 1 < columns && isGap[row * columns + column + 1] === 1) column++
      const [left, right] = [first - 0.5, column + 0.5].map((at) => west + at * lngStep)
      const [below, above] = [row - 0.5, row + 0.5].map((at) => south + at * latStep)
      rings.push(ringOf(left ?? 0, below ?? 0, right ?? 0, above ?? 0))
    }
  return rings
})

const ringOf = (west: number, south: number, east: number, north: number): Place[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
]

/** Lines from south-west to north-east, as many as a half step of the zoom has room for. */
export const hatchOf = derivedFrom((gaps: Gaps) => {
  const known = new Map<number, readonly Line[]>()
  return (zoom: number): readonly Line[] => {
    const lines = known.get(zoom) ?? hatched(gaps, zoom)
    known.set(zoom, lines)
    return lines
  }
})

function hatched({ grid, isGap }: Gaps, zoom: number): readonly Line[] {
  const { west, south, lngStep, latStep, columns, rows, stepM } = grid
  const stepPx = (stepM / METRES_PER_DEGREE) * pixelsPerDegree(zoom)
  // Diagonals lie closer together than columns.
  const every = Math.max(1, Math.round((HATCH_PX * Math.SQRT2) / stepPx))
  const isFar = (column: number, row: number): boolean =>
    column < columns && row < rows && isGap[row * columns + column] === 1
  const at = (column: number, row: number): Place => [
    west + column * lngStep,
    south + row * latStep,
  ]
  const lines: Line[] = []
  for (let start = -Math.floor((rows - 1) / every) * every; start < columns; start += every) {
    let row = Math.max(0, -start)
    while (row < rows && row + start < columns) {
      if (!isFar(row + start, row)) {
        row++
        continue
      }
      const first = row
      while (isFar(row + start, row)) row++
      lines.push([at(first + start - 0.5, first - 0.5), at(row - 1 + start + 0.5, row - 0.5)])
    }
  }
  return lines
}
