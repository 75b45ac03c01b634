import { describe, expect, it } from 'vitest'
import type { DaySpan } from './day-totals'
import { expectedBand } from './expected-band'
import { normalFrom, poissonFrom, randomFrom } from './seeded-random.test-data'

const YEAR = 365
const daysOf = (length: number, countOf: (day: number) => number): Uint32Array =>
  Uint32Array.from({ length }, (_, day) => countOf(day))

const binsOf = (fromDay: number, afterDay: number, length: number): DaySpan[] =>
  Array.from({ length: Math.floor((afterDay - fromDay) / length) }, (_, bin) => [
    fromDay + bin * length,
    fromDay + (bin + 1) * length,
  ])

describe('expectedBand', () => {
  it('expects of a steady history what it had', () => {
    const [week] = expectedBand(
      daysOf(3 * YEAR, () => 10),
      [[1000, 1007]],
    )
    expect(week?.expected).toBe(70)
    expect(week?.years).toBe(2)
    // Poisson plus the two years' own error: 70 +- 1.96 * sqrt(70 * 1.5), a little longer above than below.
    expect(week?.low).toBeGreaterThan(70 - 1.96 * Math.sqrt(105))
    expect(week?.low).toBeLessThan(53)
    expect(week?.high).toBeGreaterThan(70 + 1.96 * Math.sqrt(105))
    expect(week?.high).toBeLessThan(93)
  })

  it('knows weekdays: a Saturday is told from Saturdays', () => {
    const daily = daysOf(4 * YEAR, (day) => (day % 7 === 5 ? 40 : 4))
    const [friday, saturday] = expectedBand(daily, [
      [1404, 1405],
      [1405, 1406],
    ])
    expect([friday?.expected, saturday?.expected]).toEqual([4, 40])
  })

  it('says nothing before a year and three weeks are known, and counts the years from then on', () => {
    const daily = daysOf(7 * YEAR, () => 2)
    const yearsAt = (day: number) => expectedBand(daily, [[day, day + 7]])[0]?.years ?? null
    expect([0, 300, 384].map(yearsAt)).toEqual([null, null, null])
    expect([385, 748, 749, 2000, 2500].map(yearsAt)).toEqual([1, 1, 2, 5, 5])
  })

  it.each([1, 7, 30])('never takes a bin of %i days into its own baseline', (length) => {
    const random = randomFrom(length)
    const daily = daysOf(4 * YEAR, () => poissonFrom(random, 3))
    for (const fromDay of [400, 800, 1200, 1400]) {
      const bin: DaySpan = [fromDay, fromDay + length]
      const changed = daily.map((count, day) => (day >= fromDay ? 1000 : count))
      expect(expectedBand(changed, [bin])).toEqual(expectedBand(daily, [bin]))
      expect(expectedBand(daily.slice(0, fromDay), [bin])).toEqual(expectedBand(daily, [bin]))
    }
  })

  it('judges a bin the same whatever other bins the chart shows', () => {
    const random = randomFrom(5)
    const daily = daysOf(4 * YEAR, () => poissonFrom(random, 3))
    const bins = binsOf(3 * YEAR, 4 * YEAR, 7)
    expect(expectedBand(daily, bins).at(-1)).toEqual(expectedBand(daily, bins.slice(-1))[0])
  })

  it('passes through 29 February, in leap years and others, without a jump', () => {
    const dayOf = (date: string) =>
      Date.parse(date) / 86_400_000 - Date.parse('2020-01-01') / 86_400_000
    const countOf = (day: number) =>
      Math.round(1000 * (1 + 0.3 * Math.sin((2 * Math.PI * day) / 365.25)))
    const daily = daysOf(dayOf('2026-01-01'), countOf)
    for (const date of ['2024-02-28', '2024-02-29', '2024-03-01', '2025-02-28', '2025-03-01']) {
      const [day] = expectedBand(daily, [[dayOf(date), dayOf(date) + 1]])
      expect(day?.expected).toBeGreaterThan(0.97 * countOf(dayOf(date)))
      expect(day?.expected).toBeLessThan(1.03 * countOf(dayOf(date)))
    }
    const [february] = expectedBand(daily, [[dayOf('2024-02-01'), dayOf('2024-03-01')]])
    expect((february?.expected ?? 0) / 29 / countOf(dayOf('2024-02-15'))).toBeCloseTo(1, 1)
  })

  it('does not promise that nothing will come where nothing ever came', () => {
    const [day, month] = expectedBand(new Uint32Array(3 * YEAR), [
      [1000, 1001],
      [1000, 1030],
    ])
    expect(day).toMatchObject({ expected: 0, low: 0 })
    expect(day?.high).toBeGreaterThan(1)
    expect(day?.high).toBeLessThan(2)
    expect(month?.high).toBeLessThan(3)
  })

  it('goes on beyond the last known day, and says nothing a year later', () => {
    const daily = daysOf(2 * YEAR, () => 3)
    const [soon, late] = expectedBand(daily, [
      [740, 770],
      [2 * YEAR + 2000, 2 * YEAR + 2007],
    ])
    expect(soon?.expected).toBe(90)
    expect(late).toBeNull()
  })

  it('widens where years differ and where weeks do', () => {
    const widthOf = (countOf: (day: number) => number) => {
      const [bin] = expectedBand(daysOf(4 * YEAR, countOf), [[1440, 1447]])
      return (bin?.high ?? 0) - (bin?.low ?? 0)
    }
    const steady = widthOf(() => 20)
    expect(widthOf((day) => [15, 25, 15, 25][Math.floor(day / YEAR)] ?? 0)).toBeGreaterThan(
      2 * steady,
    )
    expect(widthOf((day) => (Math.floor(day / 7) % 2 === 0 ? 15 : 25))).toBeGreaterThan(2 * steady)
  })

  it('refuses what is no stretch of days', () => {
    for (const bin of [
      [5, 5],
      [9, 3],
      [0.5, 2],
      [Number.NaN, 4],
    ] as const) {
      expect(() => expectedBand(new Uint32Array(9), [bin])).toThrow(RangeError)
    }
  })
})

describe('the band holds at least 95 of 100 bins of a year like those before', () => {
  const shareInside = (years: number, length: number, meanOf: (day: number) => number): number => {
    const first = Math.ceil(years * 365.25) + 21
    let inside = 0
    let judged = 0
    for (let seed = 1; seed <= 15; seed += 1) {
      const random = randomFrom(seed)
      const daily = daysOf(first + YEAR, (day) => {
        const burst = Math.exp(0.3 * normalFrom(random) - 0.045)
        return poissonFrom(random, meanOf(day) * burst)
      })
      const bins = binsOf(first, first + YEAR, length)
      for (const [index, band] of expectedBand(daily, bins).entries()) {
        const [fromDay, afterDay] = bins[index] ?? [0, 0]
        const count = daily.slice(fromDay, afterDay).reduce((sum, one) => sum + one, 0)
        judged += 1
        if (band && band.low <= count && count <= band.high) inside += 1
      }
    }
    return inside / judged
  }

  describe.each([1, 3, 5])('%i years of history', (years) => {
    it.each([
      [1, 0.05],
      [1, 5],
      [7, 0.05],
      [7, 5],
      [30, 0.05],
      [30, 5],
    ])('bins of %i days, %d incidents a day', (length, mean) => {
      const season = (day: number) => 1 + 0.3 * Math.sin((2 * Math.PI * day) / 365.25)
      const weekday = (day: number) => (day % 7 < 2 ? 1.5 : 0.8)
      const share = shareInside(years, length, (day) => mean * season(day) * weekday(day))
      expect(share).toBeGreaterThan(0.94)
    })
  })
})
