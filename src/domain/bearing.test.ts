// Directions come out right over a full turn, and most of all across north.
import { bearing as turfBearing } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import {
  bearingBetween,
  compassPointOf,
  meanBearing,
  normaliseBearing,
  roundBearing,
  turnBetween,
} from './bearing'
import type { LngLat } from './position'

const turn = Array.from({ length: 3600 }, (_, step) => step / 10)

describe('normalising', () => {
  it.each([
    [0, 0],
    [360, 0],
    [-1, 359],
    [725, 5],
    [-720, 0],
    [-1e-15, 0],
  ])('%d is %d', (deg, bearing) => expect(normaliseBearing(deg)).toBe(bearing))

  it('gives 0 no sign', () => expect(Object.is(normaliseBearing(-360), 0)).toBe(true))
})

describe('rounding', () => {
  it('never makes 360 of a direction just left of north', () => {
    expect(roundBearing(359.96)).toBe(0)
    expect(roundBearing(359.96, 1)).toBe(0)
    expect(roundBearing(359.94, 1)).toBe(359.9)
    expect(roundBearing(359.5)).toBe(0)
    expect(roundBearing(359.4)).toBe(359)
  })

  it('stays in the circle and within half a degree, wherever one looks', () => {
    for (const deg of turn) {
      const rounded = roundBearing(deg)
      expect(rounded).toBeGreaterThanOrEqual(0)
      expect(rounded).toBeLessThan(360)
      expect(Math.abs(turnBetween(deg, rounded))).toBeLessThanOrEqual(0.5 + 1e-9)
    }
  })
})

describe('the mean', () => {
  it('of 359 and 1 is 0, not 180', () => expect(roundBearing(meanBearing([359, 1]) ?? 180)).toBe(0))

  it('of readings on both sides lies between them, over a full turn', () => {
    for (const deg of turn) {
      const mean = meanBearing([normaliseBearing(deg - 8), deg, normaliseBearing(deg + 8)])
      expect(Math.abs(turnBetween(deg, mean ?? deg + 180))).toBeLessThan(1e-6)
    }
  })

  it('is none for nothing, nor for opposite ways', () => {
    expect(meanBearing([])).toBeNull()
    expect(meanBearing([90, 270])).toBeNull()
  })
})

describe('turning', () => {
  it.each([
    [350, 10, 20],
    [10, 350, -20],
    [0, 180, 180],
    [180, 0, 180],
    [42, 42, 0],
  ])('from %d to %d is %d', (from, to, deg) => expect(turnBetween(from, to)).toBe(deg))
})

describe('a dragged handle', () => {
  const POLE: LngLat = [107.72, 10.68]

  it('points within a hundredth of a degree to where it was dragged, over a full turn', () => {
    for (const deg of turn) {
      const [east, north] = [Math.sin((deg * Math.PI) / 180), Math.cos((deg * Math.PI) / 180)]
      const handle: LngLat = [
        POLE[0] + (east * 1e-3) / Math.cos((POLE[1] * Math.PI) / 180),
        POLE[1] + north * 1e-3,
      ]
      const bearing = bearingBetween(POLE, handle) ?? Number.NaN
      expect(Math.abs(turnBetween(deg, bearing))).toBeLessThan(0.01)
      expect(Math.abs(turnBetween(turfBearing([...POLE], [...handle]), bearing))).toBeLessThan(1e-6)
    }
  })

  it('on the camera itself points nowhere', () => expect(bearingBetween(POLE, POLE)).toBeNull())
})

describe('the point of the compass', () => {
  it.each([
    [0, 'n'],
    [22, 'n'],
    [23, 'ne'],
    [90, 'e'],
    [337, 'nw'],
    [338, 'n'],
    [-45, 'nw'],
    [360, 'n'],
  ])('nearest to %d is %s', (deg, point) => expect(compassPointOf(deg)).toBe(point))
})
