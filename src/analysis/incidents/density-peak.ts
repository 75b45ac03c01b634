// The top of the scale of a density: the densest place of a period, wherever the map looks.
import type { DaySpan } from '@/domain/compared-periods'
import { PLACES_PER_DEGREE } from '@/domain/incident-columns'
import type { BBox } from '@/domain/position'
import { type DensityGrid, densityFrame, densityGrid } from './density-grid'
import { type IncidentTable, latitudeAt, mercatorY, rowsOfDays } from './incident-table'

/** Cells along the longer side of all that there is. */
const CELLS = 512
/** Where these are too wide for the kernel, the densest is looked for again around so many of the fullest. */
const LOOKED_AT = 12
/** Cells for a radius that show how dense the densest place is. */
const FINE_ENOUGH = 4
/** A rim in degrees, so that a single place has a grid around it. */
const RIM = 0.005

/**
 * Incidents per km2 at the densest place; 0 without any.
 * @param failures of `failuresOf`
 * @param radiusM of the kernel
 */
export function densityPeak(
  table: IncidentTable,
  failures: Uint8Array,
  period: DaySpan,
  radiusM: number,
): number {
  const span = rowsOfDays(table, period)
  const bounds = boundsOf(table, failures, span)
  if (bounds === null) return 0
  const view = { bounds, cells: CELLS, radiusM }
  const { metres } = densityFrame(view)
  const grid = densityGrid(table, failures, span, view)
  // Wider cells than this move what is close together apart.
  if (metres * FINE_ENOUGH <= radiusM) return grid.peak
  const peaks = fullest(grid).map((around) => {
    const cells = Math.ceil((2 * CELLS_AROUND * metres * FINE) / radiusM)
    return densityGrid(table, failures, span, { bounds: around, cells, radiusM }).peak
  })
  return Math.max(...peaks)
}

/** Cells on each side of a full one that are looked at with it, and finer cells for a radius. */
const CELLS_AROUND = 1.5
const FINE = 5

/** Boxes around the cells where most is, each apart from those before it. */
function fullest({ bounds, width, height, perKm2 }: DensityGrid): readonly BBox[] {
  const left = perKm2.slice()
  const [west, , east] = bounds
  const wide = (east - west) / width
  const [top, bottom] = [mercatorY(bounds[3]), mercatorY(bounds[1])]
  const high = (bottom - top) / height
  const boxes: BBox[] = []
  for (let round = 0; round < LOOKED_AT; round++) {
    let most = 0
    for (let cell = 1; cell < left.length; cell++)
      if ((left[cell] ?? 0) > (left[most] ?? 0)) most = cell
    if ((left[most] ?? 0) === 0) break
    const [column, line] = [most % width, Math.floor(most / width)]
    for (let y = Math.max(0, line - 1); y <= Math.min(height - 1, line + 1); y++)
      left.fill(0, y * width + Math.max(0, column - 1), y * width + Math.min(width, column + 2))
    const [x, y] = [column + 0.5, line + 0.5]
    boxes.push([
      west + (x - CELLS_AROUND) * wide,
      latitudeAt(top + (y + CELLS_AROUND) * high),
      west + (x + CELLS_AROUND) * wide,
      latitudeAt(top + (y - CELLS_AROUND) * high),
    ])
  }
  return boxes
}

function boundsOf(
  { columns: { lng, lat }, x }: IncidentTable,
  failures: Uint8Array,
  [first, after]: readonly [number, number],
): BBox | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let row = first; row < after; row++) {
    if (failures[row] !== 0 || Number.isNaN(x[row])) continue
    west = Math.min(west, lng[row] ?? 0)
    east = Math.max(east, lng[row] ?? 0)
    south = Math.min(south, lat[row] ?? 0)
    north = Math.max(north, lat[row] ?? 0)
  }
  if (west > east) return null
  const degrees = (place: number, rim: number) => place / PLACES_PER_DEGREE + rim
  return [degrees(west, -RIM), degrees(south, -RIM), degrees(east, RIM), degrees(north, RIM)]
}
