// Shapes of land papers on the map: the golden point of VN-2000, and what cannot be placed.
import type { Geometry } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { FileTable } from './file-table'
import { inDegrees } from './in-degrees'
import { UnreadableFile } from './unreadable-file'

/** EPSG:5897 of 105.78 E, 21.05 N, by PROJ. */
const PLACE = [580867.39, 2328686.18]
const table = (epsg: number | null, geometry: Geometry | null): FileTable => ({
  name: '',
  headers: [],
  records: [{ row: 1, cells: [], geometry }],
  epsg,
})
const point: Geometry = { type: 'Point', coordinates: PLACE }
const ring: Geometry = { type: 'Polygon', coordinates: [[PLACE, PLACE, PLACE, PLACE]] }

describe('shapes in metres', () => {
  it.each([
    ['a point', point],
    ['an outline', ring],
    ['several in one', { type: 'GeometryCollection' as const, geometries: [point, ring] }],
  ])('%s', (_name, geometry) => {
    const moved = inDegrees(table(5897, geometry))
    expect(moved.epsg).toBe(4326)
    const numbers = JSON.stringify(moved.records[0]?.geometry)
      .match(/[\d.]{6,}/g)
      ?.map(Number)
    expect(numbers?.length).toBeGreaterThan(1)
    numbers?.forEach((number, at) => {
      expect(number).toBeCloseTo(at % 2 === 0 ? 105.78 : 21.05, 7)
    })
  })

  it('in the system that the user says, not that of the file', () =>
    expect(inDegrees(table(9209, point), 5897).records[0]?.geometry).not.toEqual(
      inDegrees(table(9209, point)).records[0]?.geometry,
    ))

  it.each([null, 27700])('of %s cannot be placed', (epsg) =>
    expect(() => inDegrees(table(epsg, point))).toThrow(UnreadableFile),
  )

  it('are not asked for where a file has no shapes', () =>
    expect(inDegrees(table(null, null))).toEqual(table(null, null)))
})
