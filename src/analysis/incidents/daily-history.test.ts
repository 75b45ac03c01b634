// A history put together says what the other figures say, and begins where the area's own incidents begin.
import { describe, expect, it } from 'vitest'
import type { DaySpan } from '@/domain/compared-periods'
import type { Daily } from '@/domain/incident-counts'
import { dailyHistory } from './daily-history'
import { randomFrom } from './made-up-incidents.test-data'

const daily = (firstDay: number, ...counts: number[]): Daily => ({
  firstDay,
  counts: Uint32Array.from(counts),
})
const onDay = ({ firstDay, counts }: Daily, day: number) => counts[day - firstDay] ?? 0

describe('a history', () => {
  it('begins with the first incident of the area and ends with the last, whatever the filter', () => {
    expect(dailyHistory(daily(100, 0, 0, 4, 1, 0, 2, 0), [daily(100, 0, 0, 0, 1)], [])).toEqual({
      ...daily(102, 0, 1, 0, 0),
      completeFrom: 102,
      gaps: [],
    })
  })

  it('is complete from where the records of the area go on, whatever the filter', () => {
    const whole = daily(100, 1, ...new Array(400).fill(0), ...new Array(400).fill(2))
    const part = daily(600, 1)
    expect(dailyHistory(whole, [part], [])).toMatchObject({ firstDay: 100, completeFrom: 501 })
  })

  it('has a gap where nobody noted anything in the area, whatever the filter', () => {
    const days = (length: number, count: number): number[] => new Array(length).fill(count)
    const whole = daily(100, ...days(400, 2), ...days(60, 0), ...days(400, 2))
    expect(dailyHistory(whole, [daily(600, 1)], []).gaps).toEqual([[500, 560]])
  })

  it('adds its parts up', () => {
    expect(dailyHistory(daily(100, 4, 4), [daily(100, 1, 2), daily(100, 2, 0)], []).counts).toEqual(
      Uint32Array.of(3, 2),
    )
  })

  it('of nothing is empty', () => {
    expect(dailyHistory(daily(100, 0, 0), [], []).counts).toHaveLength(0)
  })

  it('says in every known stretch what that says, and elsewhere what was counted', () => {
    const random = randomFrom(8)
    for (let round = 0; round < 200; round++) {
      const made = (length: number) => Array.from({ length }, () => Math.floor(random() * 5))
      const whole = daily(100, ...made(60))
      const part = daily(100, ...made(60))
      const from = 90 + Math.floor(random() * 80)
      const span: DaySpan = [from, from + Math.floor(random() * 30)]
      const own = daily(span[0], ...made(span[1] - span[0]))
      const history = dailyHistory(whole, [part], [{ span, daily: own }])
      for (let day = history.firstDay; day < history.firstDay + history.counts.length; day++)
        expect(onDay(history, day)).toBe(
          day >= span[0] && day < span[1] ? onDay(own, day) : onDay(part, day),
        )
      const total = own.counts.reduce((sum, count) => sum + count, 0)
      let sum = 0
      for (let day = span[0]; day < span[1]; day++) sum += onDay(history, day)
      expect(sum).toBe(total)
    }
  })
})
