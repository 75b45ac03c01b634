// The ground of a fire group lies around its houses, whether it has one, two or many.
import { area, booleanPointInPolygon, distance, polygon } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import type { LngLat } from '@/domain/position'
import { destination } from './cone'
import { hullOf } from './group-houses'

const HERE: LngLat = [105.7712, 21.0641]
const to = (bearing: number, metres: number) => destination(HERE, bearing, metres)
const shapeOf = (houses: readonly LngLat[]) =>
  polygon([(hullOf(houses) ?? []).map((place) => [...place])])
const isIn = (place: LngLat, houses: readonly LngLat[]) =>
  booleanPointInPolygon([...place], shapeOf(houses))

describe('the ground of a fire group', () => {
  it('is none without houses', () => {
    expect(hullOf([])).toBeNull()
  })

  it('is a circle of 12 m around a single house', () => {
    const ring = hullOf([HERE]) ?? []
    expect(ring[0]).toEqual(ring.at(-1))
    for (const corner of ring)
      expect(distance([...HERE], [...corner], { units: 'meters' })).toBeCloseTo(12, 1)
  })

  it('is a strip around two houses, and around houses in a row', () => {
    const row = [0, 20, 40].map((metres) => to(90, metres))
    const ends = [row[0] ?? HERE, row[2] ?? HERE]
    expect(area(shapeOf(ends))).toBeCloseTo(area(shapeOf(row)), 3)
    expect(isIn(to(90, 20), ends)).toBe(true)
    expect(isIn(to(90, 60), ends)).toBe(false)
    expect(isIn(to(0, 20), ends)).toBe(false)
  })

  it('holds all houses of a block and what lies between them, and not their neighbours', () => {
    const block = [45, 135, 225, 315].map((bearing) => to(bearing, 30))
    for (const house of [...block, HERE]) expect(isIn(house, block)).toBe(true)
    expect(isIn(to(45, 50), block)).toBe(false)
  })
})
