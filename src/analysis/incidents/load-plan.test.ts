// What is held of an area follows from how many incidents it has, and from nothing else.
import { describe, expect, it } from 'vitest'
import type { Area } from '@/domain/area'
import { dayAt, dayNumberOf, startOfDay } from '@/domain/civil-date'
import type { DaySpan } from '@/domain/compared-periods'
import { covers, MOST_HELD, planOf, spansToHold } from './load-plan'
import { randomFrom } from './made-up-incidents.test-data'

const area = (path: string) => ({ id: path, path, level: 'province' }) as Area
const PROVINCE = area('vn.24')
const COMMUNE = area('vn.24.a')
const period = (first: string, after: string) => ({
  start: startOfDay(first),
  end: startOfDay(after),
})

describe('a plan', () => {
  const counts = (each: number, days: number) => ({
    firstDay: 20_000,
    counts: new Uint32Array(days).fill(each),
  })

  it('holds all that there is, up to the limit', () => {
    expect(planOf(PROVINCE, [[20_000, 20_010]], counts(MOST_HELD / 100, 100))).toEqual({
      kind: 'columns',
      area: PROVINCE,
      spans: null,
      expected: MOST_HELD,
    })
    expect(planOf(COMMUNE, [[0, 1]], null)).toMatchObject({ kind: 'columns', spans: null })
  })

  it('holds the days looked at where all is too much, and counts where they are too', () => {
    const many = counts(MOST_HELD / 100, 101)
    const few: DaySpan[] = [
      [19_990, 20_050],
      [20_060, 20_110],
    ]
    expect(planOf(PROVINCE, few, many)).toMatchObject({ kind: 'columns', spans: few })
    expect(planOf(PROVINCE, [[20_000, 20_101]], many)).toEqual({ kind: 'counts', area: PROVINCE })
  })

  it('never holds more than the limit', () => {
    const random = randomFrom(3)
    for (let round = 0; round < 300; round++) {
      const daily = {
        firstDay: 20_000,
        counts: Uint32Array.from({ length: 400 }, () => random() * random() * 60_000),
      }
      const from = 19_950 + Math.floor(random() * 400)
      const span: DaySpan = [from, from + Math.floor(random() * 300)]
      const plan = planOf(PROVINCE, [span], daily)
      const held = daily.counts.reduce((sum, count, n) => {
        const [first, after] = plan.kind === 'counts' ? [0, 0] : (plan.spans?.[0] ?? [0, Infinity])
        return 20_000 + n >= first && 20_000 + n < after ? sum + count : sum
      }, 0)
      expect(held).toBeLessThanOrEqual(MOST_HELD)
      expect(covers(plan, PROVINCE, [span])).toBe(plan.kind === 'columns')
    }
  })
})

describe('what is held', () => {
  it('answers for every area inside, and for any days, when it is all', () => {
    const all = { kind: 'columns', area: PROVINCE, spans: null, expected: 9 } as const
    expect(covers(all, COMMUNE, [[0, 90_000]])).toBe(true)
    expect(covers({ ...all, area: COMMUNE }, PROVINCE, [])).toBe(false)
  })

  it('answers for its own days alone otherwise', () => {
    const own = [[10, 20]] as const
    const some = { kind: 'columns', area: PROVINCE, spans: own, expected: 9 } as const
    expect(covers(some, PROVINCE, [[12, 20]])).toBe(true)
    expect(covers(some, PROVINCE, [[12, 21]])).toBe(false)
    expect(covers(some, COMMUNE, [[12, 20]])).toBe(false)
  })
})

describe('days to hold', () => {
  const day = (text: string) => dayNumberOf(startOfDay(text))

  it('are the period and what it is compared with, in whole months, those that touch as one', () => {
    const now = period('2025-05-15', '2025-06-15')
    const before = [day('2025-04-14'), day('2025-05-15')] as const
    const yearBefore = [day('2024-05-15'), day('2024-06-15')] as const
    expect(spansToHold(now, { before, yearBefore })).toEqual([
      [day('2024-05-01'), day('2024-07-01')],
      [day('2025-04-01'), day('2025-07-01')],
    ])
  })

  it('are whole where the period is still running, so that tomorrow asks for no more', () => {
    const now = period('2025-05-15', '2025-06-15')
    const yearBefore = [day('2024-05-15'), day('2024-05-18')] as const
    const [first] = spansToHold(now, { before: null, yearBefore })
    expect(first).toEqual([day('2024-05-01'), day('2024-07-01')])
  })

  it('never share a month of the calendar, which would be answered twice', () => {
    for (let length = 1; length < 400; length++) {
      const start = day('2026-07-10') - length
      const now = { start: startOfDay(dayAt(start)), end: startOfDay('2026-07-10') }
      const back = (days: number) => [start - days, start - days + length] as const
      const spans = spansToHold(now, { before: back(length), yearBefore: back(365) })
      const months = spans.flatMap(([from, after]) => {
        const all = Array.from({ length: after - from }, (_, n) => dayAt(from + n).slice(0, 7))
        return [...new Set(all)]
      })
      expect(new Set(months).size).toBe(months.length)
      for (const [from, after] of [back(0), back(length), back(365)])
        expect(spans.some((span) => span[0] <= from && after <= span[1])).toBe(true)
    }
  })
})
