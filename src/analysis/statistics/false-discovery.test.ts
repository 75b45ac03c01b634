import { expect, it } from 'vitest'
import { FALSE_DISCOVERY_RATE, qValues } from './false-discovery'
import { normalPValue } from './normal'
import { normalFrom, randomFrom } from './seeded-random.test-data'

// The 15 p-values of Benjamini and Hochberg (1995), section 3.3, who find four at 0.05.
const PAPER = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
  0.6528, 0.759, 1,
]

it('finds the four of the paper', () => {
  const found = qValues(PAPER)
  expect(found.filter((q) => q !== null && q <= 0.05)).toHaveLength(4)
  // scipy 1.17.1: false_discovery_control
  const known = [0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286]
  for (const [index, q] of known.entries()) expect(found[index]).toBeCloseTo(q, 12)
  expect(found.at(-1)).toBe(1)
})

it('keeps the order of the input, and does not count what was not tested', () => {
  const shuffled = [null, ...[...PAPER].reverse(), null]
  expect(qValues(shuffled)).toEqual([null, ...qValues(PAPER).reverse(), null])
  expect(qValues([])).toEqual([])
  expect(qValues([null])).toEqual([null])
})

it('refuses what is no p-value', () => {
  expect(() => qValues([0.5, Number.NaN])).toThrow(RangeError)
  expect(() => qValues([1.1])).toThrow(RangeError)
})

it('keeps the share of false finds as promised where some finds are true', () => {
  const random = randomFrom(1995)
  const RUNS = 400
  let shares = 0
  for (let run = 0; run < RUNS; run += 1) {
    const isTrue = Array.from({ length: 100 }, (_, index) => index < 20)
    const pValues = isTrue.map((moved) => normalPValue(normalFrom(random) + (moved ? 3 : 0)))
    const finds = qValues(pValues).flatMap((q, index) =>
      q !== null && q < FALSE_DISCOVERY_RATE ? [isTrue[index]] : [],
    )
    if (finds.length > 0) shares += finds.filter((right) => !right).length / finds.length
  }
  // Exactly 0.1 * 80 / 100 in theory; twice the standard error on both sides.
  expect(shares / RUNS).toBeGreaterThan(0.07)
  expect(shares / RUNS).toBeLessThan(0.09)
})
