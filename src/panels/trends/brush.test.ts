// A brush over the trend: the bins stay where they are until another period is chosen elsewhere.
import { describe, expect, it } from 'vitest'
import { afterKey, dragged, grip, type Stretch } from '@/charts/stretch'
import { type DaySpan, daysOf } from '@/domain/compared-periods'
import { formatPeriod, type Period, parsePeriod } from '@/domain/period'
import { periodOfDays } from '@/domain/period-of-days'
import { type Brush, brushed, brushIn } from './brush'
import { binsWithin, trendBins, usualStep } from './trend-bins'

const RULES = [{ effectiveFrom: '2021-12-15', cutDay: 15 }]
const NOW = new Date('2026-11-22T09:00:00+07:00')

function periodOf(text: string): Period {
  const found = parsePeriod(text, RULES, NOW)
  if (found === null) throw new Error(`${text} is no period`)
  return found
}

/** The chart and the period that the URL says. */
function chartOf(text: string) {
  let period = periodOf(text)
  let brush: Brush | null = null
  const now = () => {
    const kept = brushIn(brush, period)
    const base = kept?.base ?? period
    const step = kept?.step ?? usualStep(period)
    return { step, base, bins: trendBins(step, base, RULES, NOW) }
  }
  return {
    bins: () => now().bins,
    step: () => now().step,
    period: () => formatPeriod(period),
    selection: () => binsWithin(now().bins, daysOf(period)),
    choose: ({ first, after }: Stretch) => {
      const { bins, step } = now()
      const [begin, end] = [bins[first], bins[after - 1]]
      if (!begin || !end) throw new Error('there is no such bin')
      const span: DaySpan = [begin[0], end[1]]
      brush = brushed(brush, period, step, span)
      period = periodOfDays(span, RULES)
    },
    choosePeriod: (other: string) => {
      period = periodOf(other)
    },
  }
}

function drag(chart: ReturnType<typeof chartOf>, from: number, to: number, moves = 5) {
  const held = grip(from, chart.selection(), 0.3, chart.bins().length)
  for (let move = 1; move <= moves; move++) {
    const place = from + ((to - from) * move) / moves
    chart.choose(dragged(held, place, chart.bins().length))
  }
}

describe('a drag over the trend', () => {
  it('chooses the months under the finger, however often it moves', () => {
    const chart = chartOf('police_month:2026-12')
    drag(chart, 12.4, 17.5)
    expect(chart.period()).toBe('range:2025-11-15..2026-05-14')
    expect(chart.selection()).toEqual({ first: 12, after: 18 })
  })

  it('keeps the kind of month', () => {
    const chart = chartOf('calendar_month:2026-10')
    drag(chart, 12.4, 13.5)
    expect(chart.period()).toBe('range:2025-11-01..2025-12-31')
    drag(chart, 20.4, 20.9)
    expect(chart.period()).toBe('calendar_month:2026-07')
  })

  it('leaves weeks where they are, also where the period was what made them reach back so far', () => {
    const chart = chartOf('range:2025-10-20..2026-11-22')
    const before = chart.bins()
    drag(chart, 30.5, 50.5)
    expect(chart.step()).toBe('week')
    expect(chart.bins()).toEqual(before)
    expect(chart.selection()).toEqual({ first: 30, after: 51 })
  })

  it('goes on where the last one ended', () => {
    const chart = chartOf('days:365')
    drag(chart, 10.2, 20.5)
    drag(chart, 30.2, 33.5)
    expect(chart.step()).toBe('week')
    expect(chart.selection()).toEqual({ first: 30, after: 34 })
  })
})

it('Shift and an arrow lengthen the stretch by a month at a time', () => {
  const chart = chartOf('police_month:2026-06')
  for (let press = 0; press < 3; press++) {
    const next = afterKey('ArrowRight', true, chart.selection(), 0, chart.bins().length)
    if (next) chart.choose(next)
  }
  expect(chart.period()).toBe('range:2026-05-15..2026-09-14')
})

it('a period chosen elsewhere is seen in its own steps', () => {
  const chart = chartOf('police_month:2026-12')
  drag(chart, 12.4, 17.5)
  chart.choosePeriod('days:28')
  expect(chart.step()).toBe('day')
})

it('going back and forth keeps the bins of the brush', () => {
  const chart = chartOf('police_month:2026-12')
  const before = chart.bins()
  drag(chart, 12.4, 17.5)
  chart.choosePeriod('police_month:2026-12')
  expect(chart.bins()).toEqual(before)
  chart.choosePeriod('range:2025-11-15..2026-05-14')
  expect(chart.bins()).toEqual(before)
})
