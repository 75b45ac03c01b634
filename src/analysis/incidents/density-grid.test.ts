// Density of known places: nothing is lost, nothing is made up, and the zoom does not change it.
import { describe, expect, it } from 'vitest'
import { emptyColumns, NO_PLACE } from '@/domain/incident-columns'
import type { BBox } from '@/domain/position'
import { type DensityView, densityGrid } from './density-grid'
import { incidentTable } from './incident-table'

const VIEW: DensityView = { bounds: [106.15, 21.05, 106.25, 21.15], cells: 200, radiusM: 300 }

function tableOf(places: readonly (readonly [number, number] | null)[]) {
  const columns = emptyColumns(places.length)
  for (const [row, place] of places.entries()) {
    columns.lng[row] = place ? Math.round(place[0] * 1e5) : NO_PLACE
    columns.lat[row] = place ? Math.round(place[1] * 1e5) : NO_PLACE
  }
  return incidentTable(columns)
}

const gridOf = (places: Parameters<typeof tableOf>[0], view = VIEW) =>
  densityGrid(tableOf(places), new Uint8Array(places.length), [0, places.length], view)

/** Incidents in the grid: density times area, summed up. */
function countOf({
  bounds: [west, south, east, north],
  width,
  height,
  perKm2,
}: ReturnType<typeof gridOf>) {
  const km = 111.195
  const area =
    ((east - west) *
      km *
      Math.cos((((north + south) / 2) * Math.PI) / 180) *
      (north - south) *
      km) /
    (width * height)
  return perKm2.reduce((sum, value) => sum + value * area, 0)
}

describe('density', () => {
  it('adds up to the incidents in view', () => {
    expect(countOf(gridOf([[106.2, 21.1], [106.21, 21.11], null]))).toBeCloseTo(2, 1)
  })

  it('peaks at the place, and there by the kernel alone', () => {
    const { perKm2, peak, width } = gridOf([[106.2, 21.1]])
    const at = perKm2.indexOf(peak)
    expect(at % width).toBeGreaterThan(width / 2 - 2)
    expect(at % width).toBeLessThan(width / 2 + 2)
    // Three boxes of 200 m: a bell with the variance of three of them, a little flatter.
    const bell = 1e6 / (2 * Math.PI * ((3 * 200 ** 2) / 12))
    expect(peak / bell).toBeGreaterThan(0.8)
    expect(peak / bell).toBeLessThan(1)
  })

  it('means the same at every zoom', () => {
    const near: BBox = [106.19, 21.09, 106.21, 21.11]
    const places = Array.from(
      { length: 50 },
      (_, n) => [106.2 + (n % 7) / 2000, 21.1 + n / 50_000] as const,
    )
    const far = gridOf(places, { ...VIEW, cells: 400 })
    const close = gridOf(places, { ...VIEW, bounds: near, cells: 400 })
    expect(close.peak / far.peak).toBeGreaterThan(0.97)
    expect(close.peak / far.peak).toBeLessThan(1.05)
  })

  it('knows what lies just outside of the view', () => {
    const { perKm2 } = gridOf([[106.2502, 21.1]])
    expect(Math.max(...perKm2)).toBeGreaterThan(0)
  })

  it('counts only rows that pass, of the period', () => {
    const table = tableOf([
      [106.2, 21.1],
      [106.2, 21.1],
      [106.2, 21.1],
    ])
    const one = densityGrid(table, Uint8Array.of(0, 1, 0), [0, 2], VIEW)
    expect(countOf(one)).toBeCloseTo(1, 1)
    expect(densityGrid(table, new Uint8Array(3), [1, 1], VIEW).peak).toBe(0)
  })
})
