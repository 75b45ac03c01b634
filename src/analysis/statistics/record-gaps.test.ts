// A month that nobody noted is found, a quiet one is not, and what is usual is told without it.
import { describe, expect, it } from 'vitest'
import { expectedBand } from './expected-band'
import { recordGaps } from './record-gaps'
import { poissonFrom, randomFrom } from './seeded-random.test-data'

const YEAR = 365

const counted = (days: number, rateOn: (day: number) => number, seed = 1): Uint32Array => {
  const random = randomFrom(seed)
  return Uint32Array.from({ length: days }, (_, day) => poissonFrom(random, rateOn(day)))
}

describe('a gap in the records', () => {
  it.each([
    [0.8, 30],
    [2.5, 30],
    [40, 60],
    [0.1, 500],
    [2.5, 800],
  ])('is found, at %f a day and %i days long', (rate, length) => {
    for (let seed = 1; seed <= 10; seed++) {
      const daily = counted(6 * YEAR, () => rate, seed)
      const from = 2 * YEAR + 11
      daily.fill(0, from, from + length)
      // With the quiet days around it.
      const [gap, ...others] = recordGaps(daily, 0)
      expect(others).toEqual([])
      expect(gap?.[0]).toBeLessThanOrEqual(from)
      expect(gap?.[1]).toBeGreaterThanOrEqual(from + length)
      expect(daily[gap?.[1] ?? 0]).toBeGreaterThan(0)
    }
  })

  it('is not made by chance: none in 600 histories of ten years', () => {
    for (const rate of [0.01, 0.05, 0.1, 0.2, 0.3, 0.5])
      for (let seed = 1; seed <= 100; seed++)
        expect(
          recordGaps(
            counted(10 * YEAR, () => rate, seed),
            0,
          ),
        ).toEqual([])
  })

  it('is none where winters are quiet, where numbers have grown since, and after the last incident', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const seasons = counted(6 * YEAR, (day) => (day % YEAR < 90 ? 0 : 2), seed)
      expect(recordGaps(seasons, 90)).toEqual([])
      const grown = counted(6 * YEAR, (day) => (day < 3 * YEAR ? 0.05 : 5), seed)
      expect(recordGaps(grown, 0)).toEqual([])
      const ended = counted(4 * YEAR, (day) => (day < 3 * YEAR ? 2 : 0), seed)
      expect(recordGaps(ended, 0)).toEqual([])
    }
  })

  it('is none before records begin, nor without any', () => {
    const daily = counted(3 * YEAR, (day) => (day < 400 ? 0 : 2))
    daily[3] = 1
    const begin = daily.findIndex((count, day) => day > 3 && count > 0)
    expect(recordGaps(daily, begin)).toEqual([])
    expect(recordGaps(new Uint32Array(400), 0)).toEqual([])
    expect(recordGaps(new Uint32Array(), 0)).toEqual([])
  })
})

describe('what is usual', () => {
  const daily = counted(5 * YEAR, () => 2.5)
  const month = [4 * YEAR + 100, 4 * YEAR + 130] as const

  it('is told from the other years, as narrow as before', () => {
    const [whole] = expectedBand(daily, [month])
    const broken = daily.slice()
    broken.fill(0, 3 * YEAR + 90, 3 * YEAR + 150)
    const [wrong] = expectedBand(broken, [month])
    const [right] = expectedBand(broken, [month], recordGaps(broken, 0))
    expect(whole?.years).toBe(4)
    expect(right?.years).toBe(3)
    expect(right?.expected).toBeGreaterThan(0.93 * (whole?.expected ?? 0))
    expect(wrong?.expected).toBeLessThan(0.8 * (whole?.expected ?? 0))
    const width = (band: typeof whole) => (band?.high ?? 0) - (band?.low ?? 0)
    expect(width(right)).toBeLessThan(1.2 * width(whole))
    expect(width(wrong)).toBeGreaterThan(1.5 * width(whole))
  })

  it('is not told where no year is left', () => {
    expect(expectedBand(daily, [month], [[0, 4 * YEAR]])).toEqual([null])
  })
})
