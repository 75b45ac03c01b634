// An officer stands still and gets one position, with an accuracy that does not boast.
import { describe, expect, it } from 'vitest'
import { averagePosition, type Fix, fixFault, gradeOf, recentFixes } from './averaged-position'
import { distanceBetween } from './distance'
import type { LngLat } from './position'

const NOW = new Date('2026-11-22T10:00:00Z')
const HERE: LngLat = [107.72, 10.68]

/** So many metres east and north of where the officer stands, so many seconds ago. */
function fix(eastM: number, northM: number, accuracyM: number, secondsAgo = 0): Fix {
  const metresADegree = 111_195.08
  return {
    lngLat: [
      HERE[0] + eastM / (metresADegree * Math.cos((HERE[1] * Math.PI) / 180)),
      HERE[1] + northM / metresADegree,
    ],
    accuracyM,
    at: new Date(NOW.getTime() - secondsAgo * 1000),
  }
}

const averageOf = (...fixes: Fix[]) => {
  const average = averagePosition(fixes, NOW)
  if (average === null) throw new Error('no position')
  return { ...average, offM: distanceBetween(average.lngLat, HERE) }
}

describe('one position of many fixes', () => {
  it('lies nearer to the sharper fix', () => {
    const { lngLat } = averageOf(fix(0, 0, 5, 1), fix(10, 0, 10))
    // Weights 1/25 and 1/100: a fifth of the way.
    expect(distanceBetween(lngLat, HERE)).toBeCloseTo(2, 2)
  })

  it('is nearer to the truth than most of its fixes', () => {
    const fixes = [
      fix(4, 0, 6, 5),
      fix(-4, 1, 6, 4),
      fix(0, 5, 6, 3),
      fix(1, -4, 6, 2),
      fix(-2, -1, 6, 1),
    ]
    expect(averageOf(...fixes).offM).toBeLessThan(1)
    expect(averageOf(...fixes).fixCount).toBe(5)
  })

  it('is the fix itself when there is but one', () => {
    expect(averageOf(fix(0, 0, 7.5))).toMatchObject({
      lngLat: HERE,
      accuracyM: 7.5,
      grade: 'good',
      fixCount: 1,
      at: NOW,
    })
  })
})

describe('its accuracy', () => {
  it('does not get better by waiting: ten fixes of 8 m are 8 m', () => {
    const fixes = Array.from({ length: 10 }, (_, at) => fix(at % 2, at % 3, 8, at * 0.9))
    expect(averageOf(...fixes).accuracyM).toBe(8)
  })

  it('is never better than 3 m, whatever the phone claims', () =>
    expect(averageOf(fix(0, 0, 0, 1), fix(0, 0, 0.5)).accuracyM).toBe(3))

  it('is never better than the best fix, however many there are', () => {
    for (let best = 1; best < 100; best += 7) {
      const fixes = [fix(1, 1, best + 20, 3), fix(0, 0, best, 2), fix(-1, 0, best + 5, 1)]
      expect(averageOf(...fixes).accuracyM).toBeGreaterThanOrEqual(best)
    }
  })

  it('is worse where fixes scatter more than they claim', () => {
    const fixes = [fix(-8, 0, 4, 6), fix(8, 0, 4, 3), fix(0, 8, 4, 2), fix(0, -8, 4, 1)]
    const { accuracyM, grade } = averageOf(...fixes)
    expect(accuracyM).toBeGreaterThan(10)
    expect(grade).toBe('fair')
  })

  it.each([
    [3, 'good'],
    [10, 'good'],
    [10.01, 'fair'],
    [500, 'fair'],
  ])('of %d m is %s', (accuracyM, grade) => expect(gradeOf(accuracyM)).toBe(grade))
})

describe('what is left out', () => {
  it('where the phone was ten seconds before', () => {
    const { fixCount, offM } = averageOf(fix(200, 0, 5, 11), fix(0, 0, 5, 1))
    expect(fixCount).toBe(1)
    expect(offM).toBeLessThan(0.01)
  })

  it('one wild fix among good ones, however sure it is', () => {
    const { fixCount, offM } = averageOf(
      fix(0, 0, 10, 3),
      fix(600, 300, 3, 2),
      fix(1, 0, 10, 1),
      fix(0, 1, 10),
    )
    expect(fixCount).toBe(3)
    expect(offM).toBeLessThan(1)
  })

  it('a first place by radio mast hardly pulls once GPS is there', () => {
    const { offM, accuracyM } = averageOf(fix(400, 0, 1000, 4), fix(400, 0, 1000, 3), fix(0, 0, 5))
    expect(offM).toBeLessThan(0.1)
    expect(accuracyM).toBeLessThan(25)
  })

  it('of two that contradict each other the older', () =>
    expect(averageOf(fix(500, 0, 5, 2), fix(0, 0, 5)).offM).toBeLessThan(0.01))

  it('everything after a minute of silence, but nothing before that', () => {
    expect(averagePosition([fix(0, 0, 5, 61)], NOW)).toBeNull()
    expect(averagePosition([fix(0, 0, 5, 59)], NOW)).not.toBeNull()
    expect(averagePosition([], NOW)).toBeNull()
  })

  it('does not depend on the order in which fixes are kept', () => {
    const fixes = [fix(500, 0, 5, 2), fix(0, 0, 5), fix(3, 0, 8, 1)]
    expect(averagePosition(fixes.toReversed(), NOW)).toEqual(averagePosition(fixes, NOW))
  })
})

describe('what is refused', () => {
  it.each<[LngLat, number, string | null]>([
    [[0, 0], 5, 'null_island'],
    [[Number.NaN, 10], 5, 'not_a_number'],
    [[107, Number.POSITIVE_INFINITY], 5, 'not_a_number'],
    [[107, 10], Number.NaN, 'not_a_number'],
    [[107, 10], -1, 'not_a_number'],
    [[2.35, 48.85], 5, 'outside_vietnam'],
    [[10.68, 107.72], 5, 'outside_vietnam'],
    [[107, 10], 50_000, 'too_coarse'],
    [[107, 10], 0, null],
    [[111.6, 16.5], 30, null],
  ])('%j within %d m: %s', (lngLat, accuracyM, fault) => {
    const one = { lngLat, accuracyM, at: NOW }
    expect(fixFault(one)).toBe(fault)
    expect(averagePosition([one], NOW) === null).toBe(fault !== null)
  })

  it('does not spoil the good ones', () => {
    const broken = { lngLat: [0, 0], accuracyM: 1, at: NOW } as const
    expect(averageOf(fix(0, 0, 5, 1), broken).offM).toBeLessThan(0.01)
    expect(recentFixes([fix(0, 0, 5, 1), broken], NOW)).toHaveLength(1)
  })
})
