// Outlines of files: where they lie is found as for points, and what no map can show is refused.
import type { Position } from 'geojson'
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
    const { coordinates } = row?.fields.boundary as { coordinates: Position[][] }
    coordinates[0]?.forEach((corner, at) => {
      expect(corner[0]).toBeCloseTo(RING[at]?.[0] ?? 0, 7)
      expect(corner[1]).toBeCloseTo(RING[at]?.[1] ?? 0, 7)
    })
  })
})
