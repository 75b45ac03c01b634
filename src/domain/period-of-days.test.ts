// Days chosen on a chart: the period that they are, by its own name.
import { describe, expect, it } from 'vitest'
import { daysOf } from './compared-periods'
import { formatPeriod, parsePeriod } from './period'
import { periodOfDays } from './period-of-days'

const RULES = [{ effectiveFrom: '2021-12-15', cutDay: 15 }]
const NOW = new Date('2026-11-22T09:00:00+07:00')

function spanOf(text: string) {
  const period = parsePeriod(text, RULES, NOW)
  if (period === null) throw new Error(`${text} is no period`)
  return daysOf(period)
}
const named = (text: string) => formatPeriod(periodOfDays(spanOf(text), RULES))

describe('days that are a period', () => {
  it.each([
    'police_month:2026-12',
    'calendar_month:2026-10',
    'calendar_month:2024-02',
    'quarter:2026-Q3',
    'police_year:2026',
    'range:2025-11-15..2026-05-14',
    'range:2026-01-01..2026-02-28',
  ])('%s is called by its name', (text) => {
    expect(named(text)).toBe(text)
  })

  it('are called so however they were written', () => {
    expect(named('range:2026-09-01..2026-09-30')).toBe('calendar_month:2026-09')
    expect(named('range:2026-07-01..2026-09-30')).toBe('quarter:2026-Q3')
    expect(named('range:2026-10-15..2026-11-14')).toBe('police_month:2026-11')
    expect(named('range:2025-12-15..2026-12-14')).toBe('police_year:2026')
  })

  it('of before the first reporting rule are days, or a month of the calendar', () => {
    expect(named('range:2020-03-02..2020-03-08')).toBe('range:2020-03-02..2020-03-08')
    expect(named('range:2020-03-01..2020-03-31')).toBe('calendar_month:2020-03')
  })
})
