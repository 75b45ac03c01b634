// A density from counts by cell is the one from the places themselves, whatever the cells.
import { describe, expect, it } from 'vitest'
import { emptyColumns } from '@/domain/incident-columns'
import type { CellGrid } from '@/domain/incident-counts'
import type { BBox, LngLat } from '@/domain/position'
import { cellDensity, cellMetres, finestRadiusM, viewInside } from './cell-density'
import { densityGrid } from './density-grid'
import { incidentTable, mercatorX, mercatorY } from './incident-table'
import { randomFrom } from './made-up-incidents.test-data'

const VIEW: BBox = [105.5, 20.5, 106.5, 21.5]

/** As incident_counts() counts them. */
function gridOf(
  places: readonly LngLat[],
  level: number,
  [west, south, east, north]: BBox,
): CellGrid {
  const cells = 2 ** level
  const [x, y] = [Math.floor(mercatorX(west) * cells), Math.floor(mercatorY(north) * cells)]
  const width = Math.floor(mercatorX(east) * cells) - x + 1
  const height = Math.floor(mercatorY(south) * cells) - y + 1
  const counts = new Map<number, number>()
  for (const [lng, lat] of places) {
    const column = Math.floor(mercatorX(lng) * cells) - x
    const line = Math.floor(mercatorY(lat) * cells) - y
    if (column < 0 || column >= width || line < 0 || line >= height) continue
    counts.set(line * width + column, (counts.get(line * width + column) ?? 0) + 1)
  }
  return { level, x, y, width, height, cells: [...counts.keys()], counts: [...counts.values()] }
}

function exactly(places: readonly LngLat[], radiusM: number) {
  const columns = emptyColumns(places.length)
  for (const [row, [lng, lat]] of places.entries()) {
    columns.lng[row] = Math.round(lng * 1e5)
    columns.lat[row] = Math.round(lat * 1e5)
  }
  const view = { bounds: VIEW, cells: 400, radiusM }
  return densityGrid(
    incidentTable(columns),
    new Uint8Array(places.length),
    [0, places.length],
    view,
  )
}

/** Towns of many incidents and a countryside of few. */
function places(count: number, seed: number): LngLat[] {
  const random = randomFrom(seed)
  const bell = () => random() + random() + random() - 1.5
  const towns = Array.from(
    { length: 6 },
    (): LngLat => [105.7 + 0.6 * random(), 20.7 + 0.6 * random()],
  )
  return Array.from({ length: count }, (_, n): LngLat => {
    const [lng, lat] = towns[n % 7] ?? [106, 21]
    const wide = n % 7 === 6 ? 0.3 : 0.05
    return [lng + wide * bell(), lat + wide * bell()]
  })
}

describe('density from cells', () => {
  it.each([14, 16])('is that from places, on cells of level %i', (level) => {
    const all = places(20_000, level)
    const radiusM = 5000
    const exact = exactly(all, radiusM)
    const { perKm2, peak, width } = cellDensity([gridOf(all, level, VIEW)], {
      bounds: VIEW,
      cells: 400,
      radiusM,
    })
    expect(width).toBe(exact.width)
    expect(peak / exact.peak).toBeCloseTo(1, 1)
    let furthest = 0
    for (const [cell, value] of perKm2.entries())
      furthest = Math.max(furthest, Math.abs(value - (exact.perKm2[cell] ?? 0)))
    expect(furthest / exact.peak).toBeLessThan(0.03)
  })

  it('means nearly the same on the coarsest cells that a radius allows', () => {
    const all = places(20_000, 3)
    const grid = gridOf(all, 14, VIEW)
    const radiusM = finestRadiusM(grid)
    const exact = exactly(all, radiusM)
    const { peak } = cellDensity([grid], { bounds: VIEW, cells: 400, radiusM })
    expect(peak / exact.peak).toBeGreaterThan(0.9)
    expect(peak / exact.peak).toBeLessThan(1.1)
  })

  it('of several grids is that of them together', () => {
    const all = places(2000, 5)
    const view = { bounds: VIEW, cells: 200, radiusM: 5000 }
    const whole = cellDensity([gridOf(all, 16, VIEW)], view)
    const halves = cellDensity(
      [gridOf(all.slice(0, 900), 16, VIEW), gridOf(all.slice(900), 16, VIEW)],
      view,
    )
    expect(halves.peak).toBeCloseTo(whole.peak, 3)
  })

  it('of no cells is nothing', () => {
    expect(cellDensity([], { bounds: VIEW, cells: 200, radiusM: 5000 }).peak).toBe(0)
  })
})

it('cells of level 12 are 9.8 km at the equator, less in the north', () => {
  expect(cellMetres({ level: 12, y: 2047, height: 2 })).toBeCloseTo(9784, 0)
  expect(cellMetres({ level: 12, y: 1800, height: 2 })).toBeLessThan(9200)
})

it('a view is looked at where it meets the area', () => {
  expect(viewInside([100, 5, 120, 30], VIEW)).toEqual(VIEW)
  expect(viewInside([100, 5, 101, 30], VIEW)).toBeNull()
})
