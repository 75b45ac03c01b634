// Density: incidents per square kilometre around each cell of a grid over the view, counted from the columns.
// The kernel has a radius in metres, so what is dense does not depend on the zoom.
import type { BBox } from '@/domain/position'
import { type IncidentTable, mercatorX, mercatorY } from './incident-table'

export interface DensityGrid {
  /** What the grid covers. */
  readonly bounds: BBox
  readonly width: number
  readonly height: number
  /** Incidents per km2, row by row from the north-west. */
  readonly perKm2: Float32Array
  /** The highest of them. */
  readonly peak: number
}

export interface DensityView {
  readonly bounds: BBox
  /** Cells along the longer side at most: there are no more than the kernel's curve needs. */
  readonly cells: number
  /** Radius around a place within which incidents count as there. */
  readonly radiusM: number
}

const EARTH_M = 40_075_016.686

/**
 * Three box blurs make almost a Gaussian (Wells 1986), with a third of the radius as its standard deviation. A box
 * has parts of a cell at both ends, just so that its variance is right for any radius (Gwosdek et al. 2011).
 */
const PASSES = 3

/** A fifth of the radius is 0.6 standard deviations: straight lines between such cells are within 5% of the curve. */
const CELLS_PER_RADIUS = 5

/** The cells of a grid over a view, and how wide the kernel is in them. */
export interface DensityFrame {
  readonly bounds: BBox
  readonly width: number
  readonly height: number
  /** West and north as shares of the world, and cells for a whole world from there on. */
  readonly left: number
  readonly top: number
  readonly perX: number
  readonly perY: number
  /** What lies just outside shines in: counted on a rim that is cut off in the end. */
  readonly rim: number
  /** Cells with the rim. */
  readonly w: number
  readonly h: number
  readonly metres: number
  readonly box: Box
}

/** Weights along a line: 1 for a cell and `reach` cells on each side of it, `edge` for the next one on each. */
interface Box {
  readonly reach: number
  readonly edge: number
}

/** @param variance of the box in cells squared, at least 0 */
function boxOf(variance: number): Box {
  const reach = Math.floor((Math.sqrt(12 * variance + 1) - 1) / 2)
  const cells = 2 * reach + 1
  const squares = (reach * (reach + 1) * cells) / 3
  return { reach, edge: (variance * cells - squares) / (2 * ((reach + 1) ** 2 - variance)) }
}

/** What a place has already been moved by, to the middle of its cell. */
const VARIANCE_IN_CELL = 1 / 12

/** @param kernelM radius of the kernel in metres, where the radius of the view is that of something wider */
export function densityFrame(
  { bounds, cells, radiusM }: DensityView,
  kernelM = radiusM,
): DensityFrame {
  const [west, south, east, north] = bounds
  const left = mercatorX(west)
  const top = mercatorY(north)
  const wide = Math.max(1e-9, mercatorX(east) - left)
  const high = Math.max(1e-9, mercatorY(south) - top)
  const worldM = EARTH_M * Math.cos((((north + south) / 2) * Math.PI) / 180)
  const cell = Math.max(Math.max(wide, high) / cells, radiusM / CELLS_PER_RADIUS / worldM)
  const width = Math.max(1, Math.round(wide / cell))
  const height = Math.max(1, Math.round(high / cell))
  const metres = cell * worldM
  const variance = (kernelM / 3 / metres) ** 2 - VARIANCE_IN_CELL
  const box = boxOf(Math.max(0, variance) / PASSES)
  const rim = Math.min((box.reach + 1) * PASSES, Math.max(width, height))
  const [w, h] = [width + 2 * rim, height + 2 * rim]
  const [perX, perY] = [width / wide, height / high]
  return { bounds, width, height, left, top, perX, perY, rim, w, h, metres, box }
}

/**
 * @param failures of `failuresOf`
 * @param rows first row and the one after the last
 */
export function densityGrid(
  table: IncidentTable,
  failures: Uint8Array,
  rows: readonly [number, number],
  view: DensityView,
): DensityGrid {
  const frame = densityFrame(view)
  const { left, top, perX, perY, rim, w, h } = frame
  const counts = new Float32Array(w * h)
  const { x, y, origin } = table
  const shiftX = (origin[0] - left) * perX + rim
  const shiftY = (origin[1] - top) * perY + rim
  for (let row = rows[0]; row < rows[1]; row++) {
    if (failures[row] !== 0) continue
    const column = Math.floor((x[row] ?? 0) * perX + shiftX)
    const line = Math.floor((y[row] ?? 0) * perY + shiftY)
    // False for a row without a place too: NaN is in no cell.
    if (column >= 0 && column < w && line >= 0 && line < h) {
      const at = line * w + column
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
  return smoothed(frame, counts)
}

/** @param counts of all cells with the rim, row by row from the north-west */
export function smoothed(
  { bounds, width, height, rim, w, h, metres, box }: DensityFrame,
  counts: Float32Array,
): DensityGrid {
  let cells = counts
  for (let pass = 0; pass < PASSES; pass++) {
    cells = blurred(cells, w, h, box)
    cells = blurred(cells, h, w, box)
  }
  const km2 = (metres / 1000) ** 2
  const perKm2 = new Float32Array(width * height)
  let peak = 0
  for (let line = 0; line < height; line++)
    for (let column = 0; column < width; column++) {
      const value = (cells[(line + rim) * w + column + rim] ?? 0) / km2
      perKm2[line * width + column] = value
      if (value > peak) peak = value
    }
  return { bounds, width, height, perKm2, peak: Math.fround(peak) }
}

/** Means over a box along each line, turned by a quarter: columns become lines. */
function blurred(cells: Float32Array, width: number, height: number, box: Box): Float32Array {
  const { reach, edge } = box
  const weight = 2 * reach + 1 + 2 * edge
  const turned = new Float32Array(cells.length)
  for (let line = 0; line < height; line++) {
    const begin = line * width
    const at = (column: number) =>
      column >= 0 && column < width ? (cells[begin + column] ?? 0) : 0
    let sum = 0
    for (let column = 0; column < reach; column++) sum += at(column)
    for (let column = 0; column < width; column++) {
      sum += at(column + reach) - at(column - reach - 1)
      const mean = (sum + edge * (at(column - reach - 1) + at(column + reach + 1))) / weight
      // Sums of 32-bit cells can end a hair beside nothing.
      turned[column * height + line] = mean > 1e-7 ? mean : 0
    }
  }
  return turned
}
