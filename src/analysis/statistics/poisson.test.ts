// The exact interval against published tables, and against what it promises.
import { describe, expect, it } from 'vitest'
import { poissonInterval, rateInterval } from './poisson'
import { poissonFrom, randomFrom } from './seeded-random.test-data'

describe('poissonInterval', () => {
  // Up to 100 as tabled by Garwood (1936) and in Breslow and Day (1987), IARC 82; digits: scipy 1.17.1, chi2.ppf.
  it.each([
    [0, 0, 3.6888794541139354],
    [1, 0.025317807984289876, 5.571643390938898],
    [2, 0.24220927854396496, 7.22468766772396],
    [5, 1.6234863901184207, 11.66833207932267],
    [10, 4.7953886961324335, 18.39035604201778],
    [20, 12.216519585403944, 30.8883779026746],
    [100, 81.36399125092314, 121.62679379242638],
    [1000, 938.9730184076952, 1063.952136016302],
    [10_000, 9804.952467260184, 10197.951624661473],
    [1_000_000, 998040.9833402939, 1001961.9119454322],
    [50_000_000, 49986141.90893376, 50013860.98551071],
  ])('of %i at 95 %%', (count, low, high) => {
    const interval = poissonInterval(count)
    if (count === 0) expect(interval.low).toBe(0)
    else expect(interval.low / low).toBeCloseTo(1, 10)
    expect(interval.high / high).toBeCloseTo(1, 10)
  })

  it.each([
    [0.9, 5.425405697091295, 16.962219235721903],
    [0.99, 3.716922131467118, 21.397827499654273],
  ])('of 10 at confidence %d', (confidence, low, high) => {
    expect(poissonInterval(10, confidence).low).toBeCloseTo(low, 9)
    expect(poissonInterval(10, confidence).high).toBeCloseTo(high, 9)
  })

  it.each([1e-6, 0.01, 0.5, 0.999_999_999])('finds an end at confidence %d too', (confidence) => {
    for (const count of [0, 1, 2, 7, 300]) {
      const { low, high } = poissonInterval(count, confidence)
      expect(low).toBeLessThanOrEqual(high)
      expect(Number.isFinite(high)).toBe(true)
    }
  })

  it.each([0.2, 1.5, 4, 12, 55])('holds a true mean of %d in at least 95 of 100 cases', (mean) => {
    const random = randomFrom(1936)
    const known = Array.from({ length: 200 }, (_, count) => poissonInterval(count))
    const RUNS = 4000
    let held = 0
    for (let run = 0; run < RUNS; run += 1) {
      const interval = known[poissonFrom(random, mean)]
      if (interval && interval.low <= mean && mean <= interval.high) held += 1
    }
    expect(held / RUNS).toBeGreaterThan(0.943) // 0.95 less two standard errors
    expect(held / RUNS).toBeLessThan(1.0001)
  })

  it('refuses what is no count and no confidence', () => {
    for (const count of [-1, 1.5, Number.NaN, Infinity]) {
      expect(() => poissonInterval(count)).toThrow(RangeError)
    }
    expect(() => poissonInterval(1, 95)).toThrow(RangeError)
  })
})

describe('rateInterval', () => {
  it('is the interval of the count over the exposure', () => {
    const { low, high } = rateInterval(10, 400, 1000)
    expect(low).toBeCloseTo(11.9885, 4)
    expect(high).toBeCloseTo(45.9759, 4)
  })

  it('refuses an exposure of nobody', () => {
    expect(() => rateInterval(1, 0, 1000)).toThrow(RangeError)
  })
})
