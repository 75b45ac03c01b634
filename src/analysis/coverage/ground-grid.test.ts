import { booleanPointInPolygon } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { beside } from '@/analysis/incident-card/made-up-rows.test-data'
import { randomFrom } from '@/analysis/statistics/seeded-random.test-data'
import { distanceBetween } from '@/domain/distance'
import { circlesOn, forEachWithin } from './grid-circles'
import { type GroundGrid, groundGrid, placeOf } from './ground-grid'
import { box, outlineOf } from './made-up-ground.test-data'

const LIMITS = { points: 4000, finestM: 10, coarsestM: 120 }

function made(...outlines: Parameters<typeof groundGrid>[0]): GroundGrid {
  const grid = groundGrid(outlines, LIMITS)
  if (grid === null) throw new Error('too large')
  return grid
}

/** A star with a hole, of corners at random. */
function star(random: () => number) {
  const ring = (share: number) =>
    Array.from({ length: 12 }, (_, corner): [number, number] => {
      const angle = (corner / 12) * 2 * Math.PI
      const away = share * (300 + 500 * random())
      return [away * Math.sin(angle), away * Math.cos(angle)]
    })
  return outlineOf(ring(1), ring(0.3))
}

describe('the grid over hamlets', () => {
  it('gives each point to the hamlet that holds it, holes left out', () => {
    const random = randomFrom(5)
    for (let round = 0; round < 8; round++) {
      const outline = star(random)
      const grid = made(outline)
      for (const [point, owner] of grid.owner.entries()) {
        const isInside = booleanPointInPolygon([...placeOf(grid, point)], outline)
        expect(owner === 0, `${placeOf(grid, point)}`).toBe(isInside)
      }
    }
  })

  it('has as many points as asked for, finer for less ground, and none for too much', () => {
    const small = made(outlineOf(box(0, 0, 300, 300)))
    expect(small.stepM).toBe(10)
    expect(small.counts[0]).toBe(900)
    expect(made(outlineOf(box(0, 0, 3000, 3000))).stepM).toBe(50)
    expect(groundGrid([outlineOf(box(0, 0, 9000, 9000))], LIMITS)).toBeNull()
    expect(groundGrid([], LIMITS)).toBeNull()
  })

  it('leaves no hamlet without a point', () => {
    const grid = made(outlineOf(box(0, 0, 3000, 3000)), outlineOf(box(3020, 10, 3024, 14)))
    expect(grid.counts[1]).toBe(1)
  })

  it('draws the same circles around its own points', () => {
    const grid = made(outlineOf(box(-900, -900, 900, 900)))
    const random = randomFrom(9)
    for (const radiusM of [10, 30, 133, 500, 2500]) {
      const around = circlesOn(grid, radiusM)
      for (let round = 0; round < 40; round++) {
        const middle = Math.floor(random() * grid.owner.length)
        const [one, other] = [new Set<number>(), new Set<number>()]
        around(middle, (point) => one.add(point))
        forEachWithin(grid, placeOf(grid, middle), radiusM + 1e-4, (point) => other.add(point))
        expect(one).toEqual(other)
      }
    }
  })

  it('finds the points within a distance as measuring each would', () => {
    const grid = made(outlineOf(box(-900, -900, 900, 900)))
    const random = randomFrom(7)
    for (let round = 0; round < 20; round++) {
      const place = beside(random() * 2400 - 1200, random() * 2400 - 1200)
      const radiusM = random() * 700
      const found = new Set<number>()
      forEachWithin(grid, place, radiusM, (point) => found.add(point))
      for (let point = 0; point < grid.owner.length; point++) {
        const distance = distanceBetween(place, placeOf(grid, point))
        if (Math.abs(distance - radiusM) > 1e-3) expect(found.has(point)).toBe(distance < radiusM)
      }
    }
  })
})
