// Distances as a tape would measure them.
import { distance } from '@turf/turf'
import { expect, it } from 'vitest'
import { distanceBetween } from './distance'
import type { LngLat } from './position'

const POLE: LngLat = [107.72, 10.68]

it('is nothing from a place to itself', () => expect(distanceBetween(POLE, POLE)).toBe(0))

it('knows the length of a degree of latitude', () =>
  expect(distanceBetween([105, 21], [105, 22])).toBeCloseTo(111_195.08, 1))

it.each<[LngLat, LngLat]>([
  [POLE, [107.7201, 10.68]],
  [POLE, [107.72, 10.68005]],
  [
    [105.85, 21.03],
    [106.7, 10.78],
  ],
])('measures like the map does: %j to %j', (from, to) => {
  const metres = distance([...from], [...to], { units: 'meters' })
  expect(distanceBetween(from, to)).toBeCloseTo(metres, 3)
  expect(distanceBetween(to, from)).toBeCloseTo(metres, 3)
})
