import { describe, expect, it } from 'vitest'
import {
  binomialPValue,
  poissonAtLeast,
  poissonAtMost,
  poissonProbability,
} from './count-probability'

/** Naive sums for small counts, by the definition. */
const poisson = (count: number, mean: number): number => {
  let probability = Math.exp(-mean)
  for (let k = 1; k <= count; k += 1) probability *= mean / k
  return probability
}

describe('Poisson probabilities', () => {
  it.each([0.01, 0.5, 1, 3, 17.2, 60])('equal the definition for mean %d', (mean) => {
    let below = 0
    for (let count = 0; count < 40; count += 1) {
      const one = poisson(count, mean)
      expect(poissonProbability(count, mean) / one).toBeCloseTo(1, 12)
      expect(poissonAtLeast(count, mean)).toBeCloseTo(1 - below, 12)
      below += one
      expect(poissonAtMost(count, mean)).toBeCloseTo(below, 12)
    }
  })

  it('give nothing to fewer than none, and all to none or more', () => {
    expect(poissonAtMost(-1, 3)).toBe(0)
    expect(poissonAtLeast(0, 3)).toBe(1)
  })
})

// scipy 1.17.1: min(1, 2 * min(binom.cdf(k, n, p), binom.sf(k - 1, n, p)))
it.each([
  [0, 6, 0.5, 0.03125],
  [8, 8, 0.5, 0.0078125],
  [12, 42, 0.5, 0.007915897334896727],
  [1524, 3090, 0.5, 0.4607798928840181],
  [100, 200, 14 / 45, 4.135807861854354e-8],
  [3, 43, 20 / 48, 8.581081457747751e-7],
  [20, 80, 0.25, 1],
  [999_000, 2_000_500, 0.5, 0.0772551682009464],
  [2000, 3000, 0.5, 1.0090148627940651e-75],
])('two-sided binomial p-value of %i of %i', (count, trials, share, expected) => {
  expect(binomialPValue(count, trials, share) / expected).toBeCloseTo(1, 9)
})
