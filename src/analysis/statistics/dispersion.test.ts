import { describe, expect, it } from 'vitest'
import { dayTotals } from './day-totals'
import { dispersionOfWeeks, dispersionOfYears } from './dispersion'
import { poissonFrom, randomFrom } from './seeded-random.test-data'

const DAYS = 4000
const dispersionOf = (length: number, meanOf: (day: number, random: () => number) => number) => {
  const random = randomFrom(1996)
  const daily = Uint32Array.from({ length: DAYS }, (_, day) =>
    poissonFrom(random, meanOf(day, random)),
  )
  return dispersionOfWeeks(dayTotals(daily), 0, DAYS, length)
}

describe('dispersionOfWeeks', () => {
  it.each([1, 7, 30])('is about 1 for pure chance, %i days', (length) => {
    expect(dispersionOf(length, () => 4)).toBeCloseTo(1, 0)
  })

  it.each([1, 7])('is not taken in by weekdays, seasons and trends, %i days', (length) => {
    const meanOf = (day: number) =>
      (day % 7 < 2 ? 8 : 4) * (1 + 0.4 * Math.sin(day / 58)) * (1 + day / DAYS)
    expect(dispersionOf(length, meanOf)).toBeCloseTo(1, 0)
  })

  it('sees days that come in bursts: mean 5, half of them at 2 and half at 8', () => {
    // Variance of the mixture: 5 + 9.
    expect(dispersionOf(1, (_, random) => (random() < 0.5 ? 2 : 8))).toBeCloseTo(14 / 5, 0)
  })

  it('is 0 where nothing happened or nothing is known', () => {
    expect(dispersionOf(1, () => 0)).toBe(0)
    expect(dispersionOfWeeks(dayTotals(new Uint32Array(10).fill(3)), 0, 10, 7)).toBe(0)
  })
})

describe('dispersionOfYears', () => {
  it('is the variance over the mean, over all stretches', () => {
    // Stretch 1: mean 4, variance 8; stretch 2: mean 6, variance 2.
    const years = [
      [2, 5],
      [6, 7],
    ]
    expect(dispersionOfYears(years)).toBeCloseTo((8 + 2) / (4 + 6), 12)
  })

  it('is 0 from one year, and where nothing happened', () => {
    expect(dispersionOfYears([[3, 9]])).toBe(0)
    expect(dispersionOfYears([[0], [0]])).toBe(0)
  })
})
