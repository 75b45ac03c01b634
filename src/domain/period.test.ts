import { describe, expect, it } from 'vitest'
import {
  formatPeriod,
  lastDays,
  NAMED_PERIOD_KINDS,
  nextPeriod,
  parsePeriod,
  periodAt,
  previousPeriod,
  type ReportingRule,
  rangeOf,
} from './period'

const RULES: ReportingRule[] = [
  { effectiveFrom: '1900-01-16', cutDay: 16 },
  { effectiveFrom: '2021-12-15', cutDay: 15 },
]
const at = (text: string) => new Date(text)

describe('reporting periods', () => {
  it('puts 23:59 on the 14th and midnight of the 15th into different months', () => {
    expect(periodAt(at('2025-05-14T23:59:59+07:00'), 'police_month', RULES).name).toBe('2025-05')
    expect(periodAt(at('2025-05-15T00:00:00+07:00'), 'police_month', RULES).name).toBe('2025-06')
  })

  it('joins periods without a gap, also over the change of the cut day', () => {
    for (const kind of NAMED_PERIOD_KINDS) {
      let current = periodAt(at('2019-03-03T00:00:00Z'), kind, RULES)
      for (let step = 0; step < 90; step++) {
        const next = nextPeriod(current, RULES)
        expect(next.start).toEqual(current.end)
        expect(previousPeriod(next, RULES)).toEqual(current)
        current = next
      }
    }
  })

  it('reads back what it wrote', () => {
    const now = at('2026-11-22T03:00:00Z')
    const periods = [
      ...NAMED_PERIOD_KINDS.map((kind) => periodAt(now, kind, RULES)),
      lastDays(28, now),
      rangeOf('2024-02-29', '2024-03-01'),
    ]
    for (const period of periods) {
      expect(parsePeriod(formatPeriod(period), RULES, now)).toEqual(period)
    }
  })

  it.each([
    '',
    'x',
    'police_month:2025-13',
    'days:0',
    'range:2025-02-29..2025-03-01',
    'range:b..a',
    'police_month:9999-01',
    'quarter:2025-Q5',
  ])('answers null for %j', (text) => expect(parsePeriod(text, RULES, new Date())).toBeNull())

  it('counts today as the last of the last 7 days', () => {
    const week = lastDays(7, at('2026-11-22T18:00:00Z')) // already the 23rd in Vietnam
    expect(week.end).toEqual(at('2026-11-24T00:00:00+07:00'))
    expect(week.start).toEqual(at('2026-11-17T00:00:00+07:00'))
  })
})
