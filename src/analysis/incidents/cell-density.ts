// Density from counts by cell of a grid, where single places are not known: with the same kernel in metres.
import type { CellGrid } from '@/domain/incident-counts'
import type { BBox } from '@/domain/position'
import { type DensityGrid, type DensityView, densityFrame, smoothed } from './density-grid'
import { latitudeAt } from './incident-table'

const EARTH_M = 40_075_016.686

/** Metres from side to side of a cell. */
export function cellMetres({ level, y, height }: Pick<CellGrid, 'level' | 'y' | 'height'>): number {
  const middle = latitudeAt((y + height / 2) / 2 ** level)
  return (EARTH_M * Math.cos((middle * Math.PI) / 180)) / 2 ** level
}

/** A radius of so many cells hides the cells. */
const CELLS_HIDDEN = 1.5

/** The smallest radius that a grid can be drawn with. */
export const finestRadiusM = (grid: Pick<CellGrid, 'level' | 'y' | 'height'>): number =>
  cellMetres(grid) * CELLS_HIDDEN

/**
 * What lies in a cell is spread over it. That moves it by up to a cell, at random: a variance of c^2/6 each way,
 * c^2/12 for the place in the cell and as much for the spreading. The kernel, of variance r^2/9, is made narrower by
 * just that, so that the same radius means the same on grids of any cells (Sheppard's correction, 1898).
 * @param grids of the same cells, to be added up
 * @param view its radius is at least `finestRadiusM`
 */
export function cellDensity(grids: readonly CellGrid[], view: DensityView): DensityGrid {
  const cellM = Math.max(0, ...grids.map(cellMetres))
  const kernelM = Math.sqrt(Math.max(0, view.radiusM ** 2 - 1.5 * cellM ** 2))
  const frame = densityFrame(view, kernelM)
  const counts = new Float32Array(frame.w * frame.h)
  for (const { level, x, y, width, cells, counts: own } of grids) {
    const size = 1 / 2 ** level
    for (const [n, cell] of cells.entries()) {
      const column = ((x + (cell % width)) * size - frame.left) * frame.perX + frame.rim
      const line = ((y + Math.floor(cell / width)) * size - frame.top) * frame.perY + frame.rim
      spread(counts, frame, [column, line, size * frame.perX, size * frame.perY], own[n] ?? 0)
    }
  }
  return smoothed(frame, counts)
}

/** Adds a count to all that a rectangle of a grid touches, by how much of it lies there. */
function spread(
  counts: Float32Array,
  { w, h }: { readonly w: number; readonly h: number },
  [left, top, wide, high]: readonly [number, number, number, number],
  count: number,
): void {
  const lines = [Math.max(0, Math.floor(top)), Math.min(h, Math.ceil(top + high))] as const
  const columns = [Math.max(0, Math.floor(left)), Math.min(w, Math.ceil(left + wide))] as const
  for (let line = lines[0]; line < lines[1]; line++) {
    const ofLine = Math.min(line + 1, top + high) - Math.max(line, top)
    for (let column = columns[0]; column < columns[1]; column++) {
      const ofColumn = Math.min(column + 1, left + wide) - Math.max(column, left)
      const at = line * w + column
      counts[at] = (counts[at] ?? 0) + (count * ofLine * ofColumn) / (wide * high)
    }
  }
}

/** The part of a view where an area has anything; null for none. */
export function viewInside(view: BBox, box: BBox): BBox | null {
  const [west, south, east, north] = [
    Math.max(view[0], box[0]),
    Math.max(view[1], box[1]),
    Math.min(view[2], box[2]),
    Math.min(view[3], box[3]),
  ]
  return west < east && south < north ? [west, south, east, north] : null
}
