// Clusters hide nothing: their counts add up to the rows, at every zoom, for any rows.
import { describe, expect, it } from 'vitest'
import type { BBox, LngLat } from '@/domain/position'
import { clusterIndex } from './clusters'
import { sampleIncident } from './sample-rows.test-data'

const EVERYWHERE: BBox = [-180, -85, 180, 85]

/** Repeatable numbers in [0, 1) (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

describe.each([1, 2, 3])('clusters of random incidents, seed %i', (seed) => {
  const random = randomFrom(seed)
  const spots: LngLat[] = Array.from({ length: 6 }, () => [103 + random() * 12, 8 + random() * 15])
  const incidents = Array.from({ length: 800 }, (_, index) => {
    const [lng, lat] = spots[Math.floor(random() * spots.length)] ?? [105, 21]
    const spread = random() < 0.3 ? 0 : random() * 0.05
    const lngLat: LngLat = [lng + random() * spread, lat + random() * spread]
    return sampleIncident(index, random() < 0.1 ? null : lngLat)
  })
  const located = incidents.filter(({ lngLat }) => lngLat !== null)
  const index = clusterIndex(
    incidents,
    ({ lngLat }) => lngLat,
    ({ id }) => id,
  )

  it.each([0, 3.7, 5, 8.2, 11, 13.9, 15, 16.5, 20])('adds up at zoom %d', (zoom) => {
    const drawn = index.at(EVERYWHERE, zoom)
    const ids = drawn.flatMap((item) => ('cluster' in item ? item.cluster.rowIds() : [item.id]))
    const total = drawn.reduce((sum, item) => sum + ('cluster' in item ? item.cluster.count : 1), 0)
    expect(total).toBe(located.length)
    expect(new Set(ids)).toEqual(new Set(located.map(({ id }) => id)))
    expect(ids).toHaveLength(located.length)
  })

  it('draws every row by itself near the ground', () => {
    expect(index.at(EVERYWHERE, 16).every((item) => !('cluster' in item))).toBe(true)
  })
})

describe('asking twice', () => {
  const index = clusterIndex(
    [sampleIncident(1, [107.7, 10.7])],
    ({ lngLat }) => lngLat,
    ({ id }) => id,
  )

  it('gives the same array for a small pan, so that deck uploads nothing', () => {
    const before = index.at([107.61, 10.61, 107.79, 10.79], 12)
    expect(index.at([107.612, 10.612, 107.792, 10.792], 12.4)).toBe(before)
  })

  it('leaves out what is far off the screen', () => {
    expect(index.at([105, 20, 105.2, 20.2], 12)).toEqual([])
  })
})
