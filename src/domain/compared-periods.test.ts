// What a period is compared with, at the ends of months and years and while it is running.
import { describe, expect, it } from 'vitest'
import { dayAt } from './civil-date'
import { comparedPeriods, type DaySpan } from './compared-periods'
import { parsePeriod } from './period'

const RULES = [
  { effectiveFrom: '2000-01-16', cutDay: 16 },
  { effectiveFrom: '2021-12-15', cutDay: 15 },
]
const LATER = new Date('2030-01-01T00:00:00+07:00')

const spanOf = (span: DaySpan | null): string =>
  span ? `${dayAt(span[0])}..${dayAt(span[1] - 1)}` : ''

function compared(text: string, now = LATER) {
  const period = parsePeriod(text, RULES, now)
  if (period === null) throw new Error(`${text} is no period`)
  const { now: own, before, yearBefore, isRunning } = comparedPeriods(period, RULES, now)
  return [spanOf(own), spanOf(before), spanOf(yearBefore), isRunning]
}

describe('a period is compared with', () => {
  it.each([
    [
      'police_month:2026-12',
      '2026-11-15..2026-12-14',
      '2026-10-15..2026-11-14',
      '2025-11-15..2025-12-14',
    ],
    // The cut day changed in between.
    [
      'police_month:2022-01',
      '2021-12-15..2022-01-14',
      '2021-11-16..2021-12-14',
      '2020-12-16..2021-01-15',
    ],
    [
      'calendar_month:2024-02',
      '2024-02-01..2024-02-29',
      '2024-01-01..2024-01-31',
      '2023-02-01..2023-02-28',
    ],
    [
      'quarter:2026-Q1',
      '2026-01-01..2026-03-31',
      '2025-10-01..2025-12-31',
      '2025-01-01..2025-03-31',
    ],
    [
      'police_year:2026',
      '2025-12-15..2026-12-14',
      '2024-12-15..2025-12-14',
      '2024-12-15..2025-12-14',
    ],
    [
      'range:2024-02-20..2024-02-29',
      '2024-02-20..2024-02-29',
      '2024-02-10..2024-02-19',
      '2023-02-20..2023-02-28',
    ],
    [
      'range:2024-02-29..2024-02-29',
      '2024-02-29..2024-02-29',
      '2024-02-28..2024-02-28',
      '2023-02-28..2023-02-28',
    ],
  ])('%s', (text, own, before, yearBefore) =>
    expect(compared(text)).toEqual([own, before, yearBefore, false]),
  )

  it.each(['00:00:00', '08:00:00', '23:59:59'])('the days that are over, at %s', (time) => {
    const now = new Date(`2026-11-22T${time}+07:00`)
    expect(compared('police_month:2026-12', now)).toEqual([
      '2026-11-15..2026-11-21',
      '2026-10-15..2026-10-21',
      '2025-11-15..2025-11-21',
      true,
    ])
    expect(compared('days:7', now)).toEqual([
      '2026-11-16..2026-11-21',
      '2026-11-09..2026-11-14',
      '2025-11-16..2025-11-21',
      true,
    ])
  })

  it('no longer than itself, where the one before is shorter', () =>
    expect(compared('calendar_month:2026-03', new Date('2026-03-31T09:00:00+07:00'))).toEqual([
      '2026-03-01..2026-03-30',
      '2026-02-01..2026-02-28',
      '2025-03-01..2025-03-30',
      true,
    ]))

  it('no days before the first one is over', () => {
    const period = parsePeriod('police_month:2026-12', RULES, LATER)
    if (period === null) throw new Error('no period')
    for (const now of ['2026-11-15T08:00:00+07:00', '2026-10-01T08:00:00+07:00']) {
      const { now: own, before, isRunning } = comparedPeriods(period, RULES, new Date(now))
      expect(own[1] - own[0]).toBe(0)
      expect(before && before[1] - before[0]).toBe(0)
      expect(isRunning).toBe(true)
    }
  })

  it('nothing where no rule was in force', () =>
    expect(compared('police_month:2000-03').slice(1, 3)).toEqual(['2000-01-16..2000-02-15', '']))
})
