// A camera's cone has its own width, range and bearing.
import { distance, bearing as turfBearing } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { coneOf } from '@/domain/camera'
import type { LngLat } from '@/domain/position'
import { coneRing, destination } from './cone'

const POLE: LngLat = [107.72, 10.68]

const metres = (from: LngLat, to: LngLat): number =>
  distance([...from], [...to], { units: 'meters' })

describe('destination', () => {
  it.each([0, 45, 90, 180, 270, 359])('goes as far and in the direction asked: %d°', (bearing) => {
    const there = destination(POLE, bearing, 250)
    expect(metres(POLE, there)).toBeCloseTo(250, 2)
    expect((turfBearing([...POLE], [...there]) + 360) % 360).toBeCloseTo(bearing, 3)
  })
})

describe('coneRing', () => {
  const ring = coneRing(POLE, { bearingDeg: 350, fovDeg: 60, rangeM: 80 })

  it('is closed and begins at the camera', () => {
    expect(ring[0]).toEqual(POLE)
    expect(ring.at(-1)).toEqual(POLE)
  })

  it('reaches exactly its range', () => {
    for (const point of ring.slice(1, -1)) expect(metres(POLE, point)).toBeCloseTo(80, 2)
  })

  it('spans its field of view around the bearing, also across north', () => {
    const angle = (point: LngLat | undefined) =>
      (turfBearing([...POLE], [...(point ?? POLE)]) + 360) % 360
    expect(angle(ring[1])).toBeCloseTo(320, 2)
    expect(angle(ring.at(-2))).toBeCloseTo(20, 2)
  })

  it('is a circle without a corner for a camera that sees all around', () => {
    const circle = coneRing(POLE, { bearingDeg: 0, fovDeg: 360, rangeM: 40 })
    expect(circle).not.toContainEqual(POLE)
    expect(metres(circle[0] ?? POLE, circle.at(-1) ?? POLE)).toBeLessThan(0.001)
  })
})

describe('a camera with a number missing', () => {
  it.each(['bearingDeg', 'fovDeg', 'rangeM'] as const)('has no cone without %s', (missing) => {
    expect(coneOf({ bearingDeg: 10, fovDeg: 60, rangeM: 50, [missing]: null })).toBeNull()
  })
})
