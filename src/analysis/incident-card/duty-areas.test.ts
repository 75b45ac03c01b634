import { describe, expect, it } from 'vitest'
import type { Area } from '@/domain/area'
import { dutyAreasOf } from './duty-areas'

const box = (west: number, east: number): Area['outline'] => ({
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [west, 10],
        [east, 10],
        [east, 11],
        [west, 11],
        [west, 10],
      ],
    ],
  ],
})

const area = (path: string, level: Area['level'], west: number, east: number): Area => ({
  id: path,
  number: 1,
  code: path,
  codeEdition: '2025-07-01',
  level,
  kind: level,
  name: path,
  aliases: [],
  parentId: null,
  path,
  center: null,
  bbox: [west, 10, east, 11],
  outline: box(west, east),
  households: null,
  population: null,
  beganOn: null,
  endedOn: null,
  version: '1',
})

const AREAS = [
  area('vn', 'country', 102, 110),
  area('vn.p', 'province', 105, 109),
  area('vn.p.c', 'commune', 106, 108),
  area('vn.p.c.west', 'hamlet', 106, 107),
  area('vn.p.c.east', 'hamlet', 107, 108),
  area('vn.p.other', 'commune', 108, 109),
]
const pathsOf = (areaPath: string, lngLat: readonly [number, number] | null) =>
  dutyAreasOf({ areaPath, lngLat }, AREAS).map(({ path }) => path)

describe('whom to ring', () => {
  it('is the hamlet first, then what is above it', () =>
    expect(pathsOf('vn.p.c.west', [106.5, 10.5])).toEqual(['vn.p.c.west', 'vn.p.c', 'vn.p']))

  it('is the hamlet that the place lies in where only the commune was noted', () => {
    expect(pathsOf('vn.p.c', [107.5, 10.5])).toEqual(['vn.p.c.east', 'vn.p.c', 'vn.p'])
    expect(pathsOf('vn.p.c', null)).toEqual(['vn.p.c', 'vn.p'])
  })

  it('stays with the hamlet that was noted, however far the place is from it', () =>
    expect(pathsOf('vn.p.c.west', [108.5, 10.5])).toEqual(['vn.p.c.west', 'vn.p.c', 'vn.p']))
})
