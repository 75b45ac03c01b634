import { describe, expect, it } from 'vitest'
import { beside } from '@/analysis/incident-card/made-up-rows.test-data'
import { randomFrom } from '@/analysis/statistics/seeded-random.test-data'
import { distanceBetween } from '@/domain/distance'
import { groundGrid, placeOf } from './ground-grid'
import { FEWEST_NOTED, homesOn } from './homes'
import { box, outlineOf } from './made-up-ground.test-data'

const grid = groundGrid([outlineOf(box(0, 0, 1000, 1000)), outlineOf(box(1000, 0, 2000, 1000))], {
  points: 4000,
  finestM: 10,
  coarsestM: 120,
})
if (grid === null) throw new Error('too large')

const sumOf = (homes: Float64Array, owner: number): number =>
  homes.reduce((sum, share, point) => sum + (grid.owner[point] === owner ? share : 0), 0)

describe('where homes are taken to be', () => {
  const random = randomFrom(2001)
  const noted = Array.from({ length: 14 }, () => beside(1000 * random(), 1000 * random()))

  it('is near what was noted, as much on each ground near it', () => {
    const homes = homesOn(grid, noted)
    const shares = new Set<number>()
    for (const [point, share] of homes.entries()) {
      if (grid.owner[point] !== 0) continue
      const away = Math.min(...noted.map((place) => distanceBetween(place, placeOf(grid, point))))
      if (Math.abs(away - 100) > 1e-3) expect(share > 0).toBe(away < 100)
      if (share > 0) shares.add(share)
    }
    expect(shares.size).toBe(1)
    expect(sumOf(homes, 0)).toBeCloseTo(1, 9)
  })

  it('is everywhere in a hamlet of which too little was noted', () => {
    const homes = homesOn(grid, noted.slice(0, FEWEST_NOTED - 1))
    for (const owner of [0, 1]) expect(sumOf(homes, owner)).toBeCloseTo(1, 9)
    for (const [point, share] of homes.entries())
      expect(share > 0).toBe((grid.owner[point] ?? -1) >= 0)
  })

  it('is told of many places by some of them', () => {
    const many = Array.from({ length: 100_000 }, () => beside(200 + 50 * random(), 500))
    const homes = homesOn(grid, many)
    expect(sumOf(homes, 0)).toBeCloseTo(1, 9)
    expect(homes.filter((share) => share > 0.001).length).toBeLessThan(100)
  })
})
