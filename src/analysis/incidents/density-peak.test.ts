// The top of the scale: what is dense stays as dense, whatever else there is.
import { describe, expect, it } from 'vitest'
import { emptyColumns } from '@/domain/incident-columns'
import { densityPeak } from './density-peak'
import { incidentTable } from './incident-table'
import { randomFrom } from './made-up-incidents.test-data'

function peakOf(places: readonly (readonly [number, number])[], radiusM = 200): number {
  const columns = emptyColumns(places.length)
  for (const [row, [lng, lat]] of places.entries()) {
    columns.lng[row] = Math.round(lng * 1e5)
    columns.lat[row] = Math.round(lat * 1e5)
  }
  return densityPeak(incidentTable(columns), new Uint8Array(places.length), [0, 1], radiusM)
}

const random = randomFrom(5)
const around = (lng: number, lat: number, spread: number, count: number) =>
  Array.from(
    { length: count },
    () => [lng + (random() - 0.5) * spread, lat + (random() - 0.5) * spread] as const,
  )
const COMMUNE = [...around(107.73, 10.68, 0.03, 300), ...around(107.72, 10.67, 0.001, 80)]

describe('the densest place', () => {
  it('is as dense with an incident noted far away', () => {
    expect(peakOf([...COMMUNE, [106, 21.2]]) / peakOf(COMMUNE)).toBeCloseTo(1, 1)
  })

  it('is found among many in a whole province, with a kernel of any radius', () => {
    const province = [...around(106, 21, 1.2, 5000), ...around(106.31, 21.22, 0.0006, 60)]
    for (const radiusM of [100, 200, 500]) {
      const alone = peakOf(around(106.31, 21.22, 0.0006, 60), radiusM)
      expect(peakOf(province, radiusM) / alone).toBeGreaterThan(0.9)
      expect(peakOf(province, radiusM) / alone).toBeLessThan(1.3)
    }
  })

  it('of nothing is nothing', () => {
    expect(peakOf([])).toBe(0)
  })
})
