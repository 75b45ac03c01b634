import { describe, expect, it } from 'vitest'
import { compareCounts, SIGNIFICANCE } from './compare-counts'
import { poissonFrom, randomFrom } from './seeded-random.test-data'

describe('compareCounts', () => {
  it('says now, before, difference and percent as the briefing does', () => {
    const { difference, percent, verdict } = compareCounts({ now: 1524, before: 1566 })
    expect(difference).toBe(-42)
    expect(percent).toBeCloseTo(-2.68, 2)
    expect(verdict).toBe('no_change')
  })

  it.each([
    [30, 12, 'rise'],
    [12, 30, 'fall'],
    [8, 0, 'rise'],
    [0, 6, 'fall'],
    [0, 5, 'too_few'],
    [0, 0, 'too_few'],
    [5, 1, 'no_change'],
    [10, 10, 'no_change'],
  ] as const)('%i now, %i before: %s', (now, before, verdict) => {
    expect(compareCounts({ now, before }).verdict).toBe(verdict)
  })

  it('says no percent of an earlier count below 10', () => {
    expect(compareCounts({ now: 20, before: 0 }).percent).toBeNull()
    expect(compareCounts({ now: 20, before: 9 }).percent).toBeNull()
    expect(compareCounts({ now: 20, before: 10 }).percent).toBe(100)
  })

  it('compares a begun period with as many days of the whole one', () => {
    const tenDays = compareCounts({ now: 20, before: 60, exposureNow: 10, exposureBefore: 30 })
    expect(tenDays.difference).toBeCloseTo(0, 12)
    expect(tenDays.percent).toBeCloseTo(0, 12)
    expect(tenDays.pValue).toBe(1)
    const risen = compareCounts({ now: 40, before: 60, exposureNow: 10, exposureBefore: 30 })
    expect(risen.percent).toBeCloseTo(100, 12)
    expect(risen.verdict).toBe('rise')
  })

  it('gives the same p-value whichever comes first', () => {
    const there = compareCounts({ now: 3, before: 11, exposureNow: 28, exposureBefore: 31 })
    const back = compareCounts({ now: 11, before: 3, exposureNow: 31, exposureBefore: 28 })
    expect(there.pValue).toBeCloseTo(back.pValue, 12)
  })

  it.each([2, 5, 20, 400])('seldom calls a change where the rate stays, mean %d', (mean) => {
    const random = randomFrom(1940)
    const RUNS = 4000
    let called = 0
    for (let run = 0; run < RUNS; run += 1) {
      const now = poissonFrom(random, mean)
      const { verdict } = compareCounts({ now, before: poissonFrom(random, mean) })
      if (verdict === 'rise' || verdict === 'fall') called += 1
    }
    expect(called / RUNS).toBeLessThan(SIGNIFICANCE + 0.007) // two standard errors
  })

  it('refuses counts and exposures that are none', () => {
    expect(() => compareCounts({ now: -1, before: 1 })).toThrow(RangeError)
    expect(() => compareCounts({ now: 1, before: 1.5 })).toThrow(RangeError)
    expect(() => compareCounts({ now: 1, before: 1, exposureBefore: 0 })).toThrow(RangeError)
  })
})
