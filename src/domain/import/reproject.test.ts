// Shapes of land papers on the map: the golden point of VN-2000, and what cannot be placed.
import type { Geometry } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { FileTable } from './file-table'
import { guessPlan } from './import-plan'
import { importLayer } from './layers'
import { WGS84 } from './position-plan'
import { reproject } from './reproject'

/** EPSG:5897 of 105.78 E, 21.05 N, by PROJ. */
const PLACE = [580867.39, 2328686.18]
const ring: Geometry = { type: 'Polygon', coordinates: [[PLACE, PLACE, PLACE, PLACE]] }
const paper = { epsg: 5897, isSwapped: false }
const table = (epsg: number | null, geometry: Geometry): FileTable => ({
  name: '',
  headers: [],
  records: [{ row: 1, cells: [], geometry }],
  epsg,
})
const planOf = (epsg: number | null, geometry: Geometry = ring) =>
  guessPlan(importLayer('areas', []), table(epsg, geometry), null).position

describe('shapes in metres', () => {
  it.each([
    ['a point', { type: 'Point', coordinates: PLACE } as Geometry, paper],
    ['an outline with heights', ring, paper],
    [
      'with X north',
      { type: 'Point', coordinates: [...PLACE].reverse() } as Geometry,
      { ...paper, isSwapped: true },
    ],
  ])('%s', (_name, geometry, how) => {
    const numbers = JSON.stringify(reproject(geometry, how)).match(/[\d.]{6,}/g) ?? []
    expect(numbers.length).toBeGreaterThan(1)
    numbers.map(Number).forEach((number, at) => {
      expect(number).toBeCloseTo(at % 2 === 0 ? 105.78 : 21.05, 7)
    })
  })

  it('far from their zone are none', () =>
    expect(reproject(ring, { epsg: 5897, isSwapped: true })).toBeNull())
})

describe('what a file says of its projection', () => {
  it('is taken where it is a zone of VN-2000', () =>
    expect(planOf(9209)).toMatchObject({ epsg: 9209 }))
  it('does not count where it is one that is not read: where the shape lies does', () =>
    expect(planOf(3857)?.epsg).toBeGreaterThan(WGS84))
  it('is degrees where the numbers are', () =>
    expect(planOf(null, { type: 'Point', coordinates: [106, 21] })).toMatchObject({ epsg: WGS84 }))
})
