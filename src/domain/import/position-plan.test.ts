// Where rows stand: a shape, two columns or one, exchanged or not, in degrees or metres; what is none is said.
import { describe, expect, it } from 'vitest'
import type { FileRecord } from './file-table'
import { lngLatOf, type PositionPlan, rawPlaceOf, WGS84 } from './position-plan'

const row = (...cells: string[]): FileRecord => ({ row: 2, cells, geometry: null })
const two = { source: 'two', columns: [0, 1] } as const
const one = { source: 'one', columns: [0, -1] } as const
const place = (record: FileRecord, plan: Pick<PositionPlan, 'source' | 'columns'>) =>
  rawPlaceOf(record, plan)

const unreadable = (...fields: string[]) => ({ fields, key: 'import.row.position_unreadable' })

describe('what stands where a place should', () => {
  it.each([
    [row('106,12', '21.16'), two, { x: 106.12, y: 21.16, isLabelled: false }],
    [row('580.867,390', '2 328 686.180'), two, { x: 580867.39, y: 2328686.18, isLabelled: false }],
    [row('580 023,39', '2 328 023,50'), two, { x: 580023.39, y: 2328023.5, isLabelled: false }],
    [row('580.023', '2.328.686'), two, { x: 580023, y: 2328686, isLabelled: false }],
    [row('106.123', '21,123'), two, { x: 106.123, y: 21.123, isLabelled: false }],
    // Both cells say which they are: no header is believed over them.
    [row('21.16 N', '106.12 E'), two, { x: 106.12, y: 21.16, isLabelled: true }],
    [row('21,16; 106,12'), one, { x: 106.12, y: 21.16, isLabelled: false }],
    [row('', ' '), two, null],
    [row(''), one, null],
    [row('106.12', ''), two, { fields: ['lat'], key: 'import.row.position_half' }],
    [row('', '21'), two, { fields: ['lng'], key: 'import.row.position_half' }],
    [row('106.12', 'NaN'), two, unreadable('lat')],
    [row('abc', '21'), two, unreadable('lng')],
    [row('abc', 'def'), two, unreadable('lng', 'lat')],
    [row('chợ'), one, unreadable('position')],
  ])('%j by %j', (record, plan, found) => expect(place(record, plan)).toEqual(found))

  it('is the point of a shape, and no other shape', () => {
    const shape = { source: 'shape', columns: [-1, -1] } as const
    const withShape = (geometry: FileRecord['geometry']) => ({ ...row(), geometry })
    expect(place(withShape({ type: 'Point', coordinates: [106, 21, 5] }), shape)).toMatchObject({
      ...{ x: 106, y: 21 },
    })
    expect(place(withShape({ type: 'MultiPoint', coordinates: [[106, 21]] }), shape)).toMatchObject(
      { x: 106, y: 21 },
    )
    expect(place(withShape(null), shape)).toBeNull()
    for (const coordinates of [
      [],
      [
        [106, 21],
        [107, 21],
      ],
    ])
      expect(place(withShape({ type: 'MultiPoint', coordinates }), shape)).toEqual(unreadable(''))
    for (const coordinates of [[], [Number.NaN, 21]])
      expect(place(withShape({ type: 'Point', coordinates }), shape)).toEqual(unreadable(''))
    expect(place(withShape({ type: 'LineString', coordinates: [] }), shape)).toEqual(unreadable(''))
  })
})

describe('the place on the map', () => {
  const raw = { x: 21.16, y: 106.12, isLabelled: false }
  it('is exchanged when the plan says so', () => {
    expect(lngLatOf(raw, { epsg: WGS84, isSwapped: true })).toEqual([106.12, 21.16])
    expect(lngLatOf(raw, { epsg: WGS84, isSwapped: false })).toEqual([21.16, 106.12])
  })

  it('of VN-2000 is the golden one of EPSG:5897, in either order', () => {
    const [x, y] = [580867.39, 2328686.18]
    for (const how of [
      { raw: { x, y, isLabelled: false }, isSwapped: false },
      { raw: { x: y, y: x, isLabelled: false }, isSwapped: true },
    ]) {
      const [lng = 0, lat = 0] = lngLatOf(how.raw, { epsg: 5897, isSwapped: how.isSwapped }) ?? []
      expect(lng).toBeCloseTo(105.78, 7)
      expect(lat).toBeCloseTo(21.05, 7)
    }
  })

  it.each([
    [{ x: 0, y: 0 }, 5897],
    [{ x: 106, y: 21 }, 5897],
    [{ x: 9e9, y: 2e6 }, 5897],
    [{ x: 580867, y: 2328686 }, 1234],
  ])('%j in %i is nowhere', ({ x, y }, epsg) =>
    expect(lngLatOf({ x, y, isLabelled: false }, { epsg, isSwapped: false })).toBeNull(),
  )
})
