// Bins of a trend: whole stretches side by side, months by the rules, and the period among them.
import { describe, expect, it } from 'vitest'
import { dayAt } from '@/domain/civil-date'
import { daysOf } from '@/domain/compared-periods'
import { parsePeriod } from '@/domain/period'
import { binsWithin, monthsYearBefore, trendBins, usualStep } from './trend-bins'

const RULES = [{ effectiveFrom: '2021-12-15', cutDay: 15 }]
/** 2026-11-22. */
const TODAY = 20_779
const NOW = new Date('2026-11-22T09:00:00+07:00')

function period(text: string) {
  const found = parsePeriod(text, RULES, NOW)
  if (found === null) throw new Error(`${text} is no period`)
  return found
}

describe.each(['day', 'week', 'month'] as const)('bins by %s', (step) => {
  it.each(['police_month:2026-12', 'days:28', 'range:2025-01-01..2025-03-31', 'police_year:2026'])(
    'of %s stand side by side and hold it',
    (text) => {
      const bins = trendBins(step, period(text), RULES, NOW)
      expect(bins.length).toBeGreaterThan(20)
      for (const [n, [from]] of bins.entries()) if (n > 0) expect(from).toBe(bins[n - 1]?.[1])
      const [from, after] = daysOf(period(text))
      expect(bins.at(-1)?.[1]).toBeGreaterThanOrEqual(Math.min(after, TODAY))
      expect(bins[0]?.[0]).toBeLessThanOrEqual(from)
    },
  )
})

it('months are those of the police, and the period is one of them', () => {
  const bins = trendBins('month', period('police_month:2026-12'), RULES, NOW)
  expect(bins.at(-1)?.map(dayAt)).toEqual(['2026-11-15', '2026-12-15'])
  expect(binsWithin(bins, daysOf(period('police_month:2026-12')))).toEqual({ first: 24, after: 25 })
  expect(binsWithin(bins, daysOf(period('police_year:2026')))).toEqual({ first: 13, after: 25 })
  expect(binsWithin(bins, daysOf(period('days:28')))).toBeNull()
})

it('months are compared with the same months of the year before', () => {
  const bins = trendBins('month', period('police_month:2026-12'), RULES, NOW)
  const earlier = monthsYearBefore(bins, period('police_month:2026-12'), RULES)
  expect(earlier[24]).toEqual(bins[12])
  expect(earlier[0]?.map(dayAt)).toEqual(['2023-11-15', '2023-12-15'])
})

it('months of the calendar stay such once some of them are chosen', () => {
  for (const text of ['quarter:2026-Q3', 'range:2026-02-01..2026-03-31']) {
    const bins = trendBins('month', period(text), RULES, NOW)
    expect(bins.at(-1)?.map(dayAt)).toEqual(['2026-11-01', '2026-12-01'])
    const earlier = monthsYearBefore(bins, period(text), RULES)
    expect(earlier.at(-1)?.map(dayAt)).toEqual(['2025-11-01', '2025-12-01'])
  }
  const bins = trendBins('month', period('range:2026-02-01..2026-03-14'), RULES, NOW)
  expect(bins.at(-1)?.map(dayAt)).toEqual(['2026-11-15', '2026-12-15'])
})

it('weeks begin on Monday', () => {
  const [from] = trendBins('week', period('days:365'), RULES, NOW)[3] ?? [0]
  expect(new Date(`${dayAt(from)}T00:00:00Z`).getUTCDay()).toBe(1)
})

it('months of before the first rule are left out', () => {
  const bins = trendBins('month', period('range:2022-01-01..2022-02-27'), RULES, NOW)
  expect(dayAt(bins[0]?.[0] ?? 0)).toBe('2021-12-15')
})

it('a step suits the period', () => {
  expect(
    ['police_month:2026-12', 'days:7', 'days:365'].map((text) => usualStep(period(text))),
  ).toEqual(['month', 'day', 'week'])
})
