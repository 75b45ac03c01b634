// Time that runs by itself: from wherever one looks it begins, goes on bin by bin and stops at today.
import { describe, expect, it } from 'vitest'
import type { TrendStep } from '@/charts/trend-days'
import { dayNumberOf } from '@/domain/civil-date'
import { type DaySpan, daysOf } from '@/domain/compared-periods'
import { formatPeriod, type Period, parsePeriod } from '@/domain/period'
import { periodOfDays } from '@/domain/period-of-days'
import { beginsAt, goesOnTo, placeOf, playerBins } from './player-place'

const RULES = [{ effectiveFrom: '2021-12-15', cutDay: 15 }]
const NOW = new Date('2026-11-22T09:00:00+07:00')

function periodOf(text: string): Period {
  const found = parsePeriod(text, RULES, NOW)
  if (found === null) throw new Error(`${text} is no period`)
  return found
}

/** Presses play and lets it run; answers the periods that were shown. */
function played(text: string, step: TrendStep): string[] {
  let period = periodOf(text)
  const shown: string[] = []
  const lookAt = (span: DaySpan | undefined) => {
    if (span === undefined) throw new Error('there is no such bin')
    period = periodOfDays(span, RULES)
    shown.push(formatPeriod(period))
  }
  const bins = () => playerBins(step, period, RULES, NOW)
  const place = () => placeOf(bins(), daysOf(period), dayNumberOf(NOW))
  const begin = beginsAt(place())
  if (begin !== null) lookAt(bins()[begin])
  for (let tick = 0; tick < 2000; tick++) {
    const next = goesOnTo(place())
    if (next === null) return shown
    lookAt(bins()[next])
  }
  throw new Error('it never stops')
}

describe.each([
  'police_month:2026-12',
  'days:28',
  'days:365',
  'police_year:2026',
  'quarter:2026-Q4',
])('play from %s', (text) => {
  it.each([
    ['week', 47],
    ['month', 24],
  ] as const)('runs through a long time up to today by %s', (step, atLeast) => {
    const spans = played(text, step).map((shown) => daysOf(periodOf(shown)))
    expect(spans.length).toBeGreaterThanOrEqual(atLeast)
    for (const [n, [from]] of spans.entries()) if (n > 0) expect(from).toBe(spans[n - 1]?.[1])
    expect(spans.at(-1)?.[1]).toBeGreaterThan(dayNumberOf(NOW))
  })
})

it('runs on from a week of before, one by one', () => {
  expect(played('range:2026-11-02..2026-11-08', 'week')).toEqual([
    'range:2026-11-09..2026-11-15',
    'range:2026-11-16..2026-11-22',
  ])
})

it('runs on to today by days also from long ago', () => {
  const shown = played('range:2024-03-01..2024-03-01', 'day')
  expect(shown[0]).toBe('range:2024-03-02..2024-03-02')
  expect(shown.at(-1)).toBe('range:2026-11-22..2026-11-22')
  expect(shown.length).toBe(996)
})

it('keeps months of the calendar while it runs', () => {
  const shown = played('calendar_month:2026-08', 'month')
  expect(shown).toEqual([
    'calendar_month:2026-09',
    'calendar_month:2026-10',
    'calendar_month:2026-11',
  ])
})
