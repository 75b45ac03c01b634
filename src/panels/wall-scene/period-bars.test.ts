import { describe, expect, it } from 'vitest'
import { dayNumberOf } from '@/domain/civil-date'
import { periodAt } from '@/domain/period'
import { periodBars } from './period-bars'

const rules = [{ effectiveFrom: '2000-01-15', cutDay: 15 }]
const now = new Date('2026-11-22T05:00:00Z')
const today = dayNumberOf(now)
const month = periodAt(now, 'police_month', rules)

/** One incident every day of the last 200 days. */
const history = (completeFrom: number) => ({
  firstDay: today - 199,
  counts: new Uint32Array(200).fill(1),
  completeFrom,
})

describe('the trend on a wall', () => {
  it('ends with the period that is running, and counts the days that there are', () => {
    const bars = periodBars(history(today - 199), month, rules, today)
    expect(bars.at(-1)).toEqual({ name: '12', count: 8, isRunning: true })
    expect(bars.at(-2)).toEqual({ name: '11', count: 31, isRunning: false })
  })

  it('says nothing of months from before the records were complete', () => {
    expect(periodBars(history(today - 60), month, rules, today).map(({ name }) => name)).toEqual([
      '11',
      '12',
    ])
  })

  it('never has more than twelve bars', () => {
    expect(periodBars(history(0), month, rules, today)).toHaveLength(12)
  })
})
