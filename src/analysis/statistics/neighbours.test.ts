import { describe, expect, it } from 'vitest'
import type { LngLat } from '@/domain/position'
import { neighboursOf } from './neighbours'
import { randomFrom } from './seeded-random.test-data'

/** Great-circle distance in metres (haversine). */
function metresBetween([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const radians = Math.PI / 180
  const half =
    Math.sin(((latB - latA) * radians) / 2) ** 2 +
    Math.cos(latA * radians) *
      Math.cos(latB * radians) *
      Math.sin(((lngB - lngA) * radians) / 2) ** 2
  return 2 * 6_371_009 * Math.asin(Math.sqrt(half))
}

const scattered = (length: number): LngLat[] => {
  const random = randomFrom(3)
  return Array.from({ length }, () => [106.4 + random() * 1.6, 20.7 + random()])
}

describe('neighboursOf', () => {
  it('takes the nearest in metres, not in degrees', () => {
    // One degree of longitude is shorter than one of latitude: 0.0102 east is nearer than 0.01 north.
    const centers: LngLat[] = [
      [107, 21],
      [107.0102, 21],
      [107, 21.01],
    ]
    expect(neighboursOf(centers, 1)).toEqual([[1, 2], [0], [0]])
  })

  it('finds the same as measuring every pair', () => {
    const centers = scattered(300)
    const nearestOf = (area: LngLat): Set<number> => {
      const order = centers
        .map((other, index) => ({ index, metres: metresBetween(area, other) }))
        .sort((a, b) => a.metres - b.metres)
      return new Set(order.slice(1, 9).map(({ index }) => index))
    }
    const nearest = centers.map(nearestOf)
    const expected = centers.map((_, area) =>
      centers.flatMap((_, other) =>
        nearest[area]?.has(other) || nearest[other]?.has(area) ? [other] : [],
      ),
    )
    const differing = neighboursOf(centers).filter(
      (found, area) => found.join() !== expected[area]?.join(),
    )
    expect(differing.length).toBeLessThanOrEqual(3) // ties within the error of the plane
  })

  it('is mutual, and nobody is a neighbour of oneself', () => {
    const neighbours = neighboursOf(scattered(200))
    for (const [area, others] of neighbours.entries()) {
      expect(others.length).toBeGreaterThanOrEqual(8)
      expect(others).not.toContain(area)
      for (const other of others) expect(neighbours[other]).toContain(area)
    }
  })

  it('leaves areas without a centre alone, and takes areas at one place', () => {
    expect(neighboursOf([null, [107, 21], [107, 21], null])).toEqual([[], [2], [1], []])
    expect(neighboursOf([[107, 21]])).toEqual([[]])
    expect(neighboursOf([])).toEqual([])
  })
})
