// Outlines of files: where they lie is found as for points, and what no map can show is refused.
import type { Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { BBox } from '@/domain/position'
import { fromWgs84 } from '@/domain/vn2000'
import { type Vn2000Zone, zoneOf } from '@/domain/vn2000-zones'
import type { FileTable } from './file-table'
import { guessPlan, suggestionOf } from './import-plan'
import { toImportRows } from './import-rows'
import { importLayer } from './layers'

const BOX: BBox = [106.1, 21.1, 106.25, 21.22]
const RING: Position[] = [
  [106.12, 21.12],
  [106.2, 21.12],
  [106.2, 21.2],
  [106.12, 21.2],
  [106.12, 21.12],
]
const ZONE = zoneOf(9209) as Vn2000Zone
const areas = importLayer('areas', [])
const tableOf = (ring: Position[], epsg: number | null = null): FileTable => ({
  name: '',
  headers: ['code', 'code_edition', 'kind', 'name'],
  records: [
    {
      row: 1,
      cells: ['1', '2025-07-01', 'thôn', 'A'],
      geometry: { type: 'Polygon', coordinates: [ring] },
    },
  ],
  epsg,
})
const inMetres = ([lng = 0, lat = 0]: Position): Position => {
  const { eastingM, northingM } = fromWgs84([lng, lat], ZONE)
  return [eastingM, northingM]
}
const exchanged = ([x = 0, y = 0]: Position): Position => [y, x]

describe('how outlines are meant', () => {
  it.each([
    ['degrees', RING, { epsg: 4326, isSwapped: false }],
    ['degrees exchanged', RING.map(exchanged), { epsg: 4326, isSwapped: true }],
    ['metres', RING.map(inMetres), { epsg: 9209, isSwapped: false }],
    ['metres, X north', RING.map(inMetres).map(exchanged), { epsg: 9209, isSwapped: true }],
  ])('%s are found, and come to lie in the commune', (_name, ring, how) => {
    const table = tableOf(ring)
    const plan = guessPlan(areas, table, BOX)
    expect(suggestionOf(table, plan.position, BOX)).toMatchObject({
      best: { ...how, shareInside: 1 },
    })
    expect(plan.position).toMatchObject(how)
    const [row] = toImportRows(areas, table, plan).rows
    const [placed = []] = (row?.fields.boundary as Polygon | undefined)?.coordinates ?? []
    expect(placed).toHaveLength(RING.length)
    placed.forEach((corner, at) => {
      expect(corner[0]).toBeCloseTo(RING[at]?.[0] ?? 0, 7)
      expect(corner[1]).toBeCloseTo(RING[at]?.[1] ?? 0, 7)
    })
  })
})

describe('an outline that the database answered with an unknown error', () => {
  const [a = [], b = [], c = []] = RING
  it.each([
    ['is not closed', RING.slice(0, -1), 'import.row.ring_open'],
    ['has three corners and no end', [a, b, c], 'import.row.ring_open'],
    ['has two corners', [a, b], 'import.row.ring_short'],
    ['has two corners and goes back', [a, b, a], 'import.row.ring_short'],
    ['has one', [a, a], 'import.row.ring_short'],
    ['has none', [], 'import.row.ring_short'],
    ['lies beyond a pole', [a, [106, 91], c, a], 'import.row.outside_degrees'],
    ['lies beyond the date line', [a, [181, 21], c, a], 'import.row.outside_degrees'],
  ])('%s', (_name, ring, key) => {
    const table = tableOf(ring, 4326)
    const { rows, refused } = toImportRows(areas, table, guessPlan(areas, table, null))
    expect(rows).toEqual([])
    expect(refused).toEqual([{ row: 1, field: '', key }])
  })

  it('has a hole that is not closed', () => {
    const table = tableOf(RING, 4326)
    const geometry = { type: 'MultiPolygon' as const, coordinates: [[RING, RING.slice(0, 4)]] }
    const records = table.records.map((record) => ({ ...record, geometry }))
    const { refused } = toImportRows(areas, { ...table, records }, guessPlan(areas, table, null))
    expect(refused.map(({ key }) => key)).toEqual(['import.row.ring_open'])
  })
})
