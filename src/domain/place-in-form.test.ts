// Area and code follow the position until somebody corrects them.
import { expect, it } from 'vitest'
import type { Area } from './area'
import { followPlace, type PlaceTyped, placeOf, swappedPosition } from './place-in-form'

const area = (id: string, level: Area['level'], path: string, east: number): Area => ({
  id,
  number: 1,
  code: id,
  codeEdition: '2025-07-01',
  level,
  kind: level === 'hamlet' ? 'thôn' : 'xã',
  name: id,
  aliases: [],
  parentId: null,
  path,
  center: null,
  bbox: [106, 21, east, 21.1],
  outline: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [106, 21],
          [east, 21],
          [east, 21.1],
          [106, 21.1],
          [106, 21],
        ],
      ],
    ],
  },
  households: null,
  population: null,
  beganOn: null,
  endedOn: null,
  version: '1',
})
const areas = [
  area('commune', 'commune', 'vn.24.a', 106.2),
  area('hamlet', 'hamlet', 'vn.24.a.1', 106.1),
]
const features = [
  { id: '1', areaPath: 'vn.24.a.1', code: 'CAM-0041', name: 'Cổng chợ' },
  { id: '2', areaPath: 'vn.24.b', code: 'CAM-0090', name: 'Xã khác' },
]
const self = { id: 'new', prefix: 'CAM' }
const typed: PlaceTyped = { lat: '21.05', lng: '106.05', areaId: null, code: null }

it('finds the hamlet and the next code of its commune', () => {
  expect(placeOf(typed, areas, features, self)).toMatchObject({
    areaId: 'hamlet',
    code: 'CAM-0042',
    codeTakenBy: null,
  })
  expect(placeOf({ ...typed, lng: '106.15' }, areas, features, self).areaId).toBe('commune')
})

it('keeps what was corrected by hand', () => {
  const corrected = { ...typed, areaId: 'commune', code: 'X' }
  expect(placeOf(corrected, areas, features, self)).toMatchObject({
    areaId: 'commune',
    code: 'X',
    found: { id: 'hamlet' },
  })
})

it('says who has the code already, but not that one has it oneself', () => {
  const taken = { ...typed, code: ' CAM-0041 ' }
  expect(placeOf(taken, areas, features, self).codeTakenBy?.name).toBe('Cổng chợ')
  expect(placeOf(taken, areas, features, { ...self, id: '1' }).codeTakenBy).toBeNull()
})

it('has nothing to say without a position in Vietnam', () => {
  expect(placeOf({ ...typed, lat: '48' }, areas, features, self)).toEqual({
    lngLat: null,
    found: null,
    areaId: null,
    code: '',
    codeTakenBy: null,
  })
})

it('goes on following after a load, unless the area was another one', () => {
  expect(followPlace(areas, { ...typed, areaId: 'hamlet' }).areaId).toBeNull()
  expect(followPlace(areas, { ...typed, areaId: 'commune' }).areaId).toBe('commune')
})

it('knows two numbers that were typed into each other’s field', () => {
  expect(swappedPosition({ lat: '106,05', lng: '21.05' })).toEqual([106.05, 21.05])
  expect(swappedPosition({ lat: '21,05', lng: '106.05' })).toBeNull()
  expect(swappedPosition({ lat: '0', lng: '0' })).toBeNull()
  expect(swappedPosition({ lat: '', lng: '106.05' })).toBeNull()
})
