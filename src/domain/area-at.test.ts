// The hamlet follows from the position, and one of another commune is told apart.
import { describe, expect, it } from 'vitest'
import type { Area } from './area'
import { communeOf, editableAreas, isNearArea, placeError, smallestAreaAt } from './area-at'
import type { Membership } from './permissions'
import type { BBox, LngLat } from './position'

const square = (path: string, level: Area['level'], bbox: BBox | null): Area => {
  const [w, s, e, n] = bbox ?? [0, 0, 0, 0]
  const ring = [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
    [w, s],
  ]
  return {
    id: path,
    number: 1,
    code: path,
    codeEdition: '2025-07-01',
    level,
    kind: 'xã',
    name: path,
    aliases: [],
    parentId: null,
    path,
    center: null,
    bbox,
    outline: bbox && { type: 'MultiPolygon', coordinates: [[ring]] },
    households: null,
    population: null,
    beganOn: null,
    endedOn: null,
    version: '1',
  }
}

const province = square('vn.24', 'province', [105, 20, 107, 22])
const commune = square('vn.24.a', 'commune', [106, 21, 106.1, 21.1])
const west = square('vn.24.a.1', 'hamlet', [106, 21, 106.05, 21.1])
const east = square('vn.24.a.2', 'hamlet', [106.05, 21, 106.1, 21.1])
const unmapped = square('vn.24.a.3', 'hamlet', null)
const other = square('vn.24.b', 'commune', [106.2, 21, 106.3, 21.1])
const areas = [province, commune, west, east, unmapped, other]
const officer: Membership = { userId: 'u', areaId: 'a', areaPath: 'vn.24.a', role: 'officer' }

describe('smallestAreaAt', () => {
  it.each<[string, LngLat, Area | null]>([
    ['inside a hamlet', [106.02, 21.05], west],
    ['inside a commune without hamlets', [106.25, 21.05], other],
    ['inside the province only', [106.5, 21.5], province],
    ['outside of everything', [108, 16], null],
  ])('%s', (_, lngLat, area) => expect(smallestAreaAt(areas, lngLat)).toBe(area))
})

describe('isNearArea', () => {
  it('takes 300 m outside and not 400 m', () => {
    const metres = (distance: number): LngLat => [106.05, 21.1 + distance / 110_700]
    expect(isNearArea(areas, west, metres(290))).toBe(true)
    expect(isNearArea(areas, west, metres(400))).toBe(false)
  })

  it('asks the commune about a hamlet that nobody drew', () => {
    expect(isNearArea(areas, unmapped, [106.02, 21.05])).toBe(true)
    expect(isNearArea(areas, unmapped, [106.25, 21.05])).toBe(false)
  })
})

describe('placeError', () => {
  it('refuses a hamlet of another commune than the position', () => {
    expect(placeError(areas, [officer], west.id, [106.25, 21.05])).toBe(
      'error.reason.position_outside_area',
    )
    expect(placeError(areas, [officer], west.id, [106.02, 21.05])).toBeNull()
  })

  it('refuses an area of others, and one that is unknown', () => {
    expect(placeError(areas, [officer], other.id, [106.25, 21.05])).toBe(
      'edit.error.area_not_yours',
    )
    expect(placeError(areas, [officer], 'gone', [106.25, 21.05])).toBe('edit.error.area_not_yours')
  })
})

it('offers communes and hamlets of an officer, and none to a viewer', () => {
  expect(editableAreas(areas, [officer])).toEqual([commune, west, east, unmapped])
  expect(editableAreas(areas, [{ ...officer, role: 'viewer' }])).toEqual([])
  expect(communeOf(areas, east)).toBe(commune)
  expect(communeOf(areas, province)).toBeNull()
})
