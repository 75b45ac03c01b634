// Points of a trend: counts by bin, the year before, and no word on what is not known.
import { expect, it } from 'vitest'
import { placeInRange, usualRange } from '@/charts/usual-range'
import { dayAt } from '@/domain/civil-date'
import type { DaySpan } from '@/domain/compared-periods'
import { trendPoints } from './trend-points'

const FIRST = 19_000
const TODAY = FIRST + 800
/** One incident a day for 800 days; none today. */
const DAILY = {
  firstDay: FIRST,
  counts: new Uint32Array(800).fill(1),
  completeFrom: FIRST,
  gaps: [],
}

it('counts whole weeks, with the same weeks of a year before and what is usual', () => {
  const [week] = trendPoints(DAILY, [[TODAY - 14, TODAY - 7]], null, TODAY)
  expect(week).toMatchObject({ day: dayAt(TODAY - 14), count: 7, before: 7, isRunning: false })
  expect(week?.low).toBeLessThan(7)
  expect(week?.high).toBeGreaterThan(7)
})

it('takes the year before of months from their own bins', () => {
  const bins: DaySpan[] = [
    [TODAY - 380, TODAY - 350],
    [TODAY - 15, TODAY - 1],
  ]
  const points = trendPoints(DAILY, bins, [null, bins[0] ?? null], TODAY)
  expect(points.map(({ count, before }) => [count, before])).toEqual([
    [30, null],
    [14, 30],
  ])
})

it('says nothing of a time when nobody kept records, but counts what was noted of it', () => {
  const early = { ...DAILY, completeFrom: FIRST + 430 }
  const bins: DaySpan[] = [
    [FIRST + 70, FIRST + 77],
    [TODAY - 14, TODAY - 7],
  ]
  const [old, week] = trendPoints(early, bins, null, TODAY)
  expect(old).toMatchObject({ count: 7, before: null, low: null, high: null })
  expect(week).toMatchObject({ count: 7, before: null, low: null, high: null })
  expect(trendPoints(DAILY, bins, null, TODAY)[1]).toMatchObject({ before: 7 })
})

it('says nothing of the year before where nobody kept records then', () => {
  const week: DaySpan = [TODAY - 14, TODAY - 7]
  const gapFrom = (day: number) => ({ ...DAILY, gaps: [[day, day + 40] as const] })
  expect(trendPoints(gapFrom(TODAY - 390), [week], null, TODAY)[0]).toMatchObject({
    count: 7,
    before: null,
  })
  // Another gap leaves it as it was.
  expect(trendPoints(gapFrom(TODAY - 700), [week], null, TODAY)[0]).toMatchObject({ before: 7 })
})

it('knows what is running, what is to come, and what was before anything was known', () => {
  const points = trendPoints(
    DAILY,
    [
      [FIRST, FIRST + 7],
      [TODAY - 3, TODAY + 4],
      [TODAY + 4, TODAY + 11],
    ],
    null,
    TODAY,
  )
  expect(points.map(({ count, isRunning }) => [count, isRunning])).toEqual([
    [7, false],
    [3, true],
    [null, false],
  ])
  expect(points[0]).toMatchObject({ before: null, low: null, high: null })
})

it('compares what is running with as many days of the year before', () => {
  const bins: DaySpan[] = [
    [TODAY - 7, TODAY + 24],
    [TODAY - 3, TODAY + 4],
  ]
  const earlier: DaySpan[] = [
    [TODAY - 372, TODAY - 341],
    [TODAY - 367, TODAY - 364],
  ]
  // 8 days of the month have begun; of an earlier one that is shorter there are only as many as it has.
  expect(trendPoints(DAILY, bins, earlier, TODAY).map(({ before }) => before)).toEqual([8, 3])
  // 4 days of the week have begun.
  expect(trendPoints(DAILY, bins.slice(1), null, TODAY)[0]?.before).toBe(4)
})

it('has a usual range of whole counts that says of each count what the band says', () => {
  for (const every of [1, 2, 3, 7, 40])
    for (const length of [1, 7, 30]) {
      const counts = Uint32Array.from({ length: 800 }, (_, day) => (day % every === 0 ? 1 : 0))
      const bin: DaySpan = [TODAY - length - 5, TODAY - 5]
      const [point] = trendPoints({ ...DAILY, counts }, [bin], null, TODAY)
      const range = point && usualRange(point)
      if (!range || point.low === null || point.high === null) throw new Error('no band')
      expect(range.low).toBeLessThanOrEqual(range.high)
      for (let count = 0; count < 80; count++) {
        const place = count > point.high ? 'above' : count < point.low ? 'below' : 'within'
        expect(placeInRange(count, range)).toBe(place)
        expect(place === 'within').toBe(count >= range.low && count <= range.high)
      }
    }
})
