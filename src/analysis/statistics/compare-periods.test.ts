// Differences are said as they are, and judged by the day.
import { describe, expect, it } from 'vitest'
import type { ComparedPeriods } from '@/domain/compared-periods'
import { changesOf, comparisonsOf, differencesOf } from './compare-periods'

const MONTHS: ComparedPeriods = {
  now: [0, 31],
  before: [-28, 0],
  yearBefore: [-365, -334],
  isRunning: false,
}

describe('a count and the periods it is compared with', () => {
  it('has difference and percent of each', () => {
    expect(comparisonsOf(1524, [1566, 1200], MONTHS)).toEqual([
      {
        against: 'period_before',
        days: null,
        earlier: 1566,
        change: expect.objectContaining({ difference: -42, verdict: 'fall' }),
      },
      {
        against: 'year_before',
        days: null,
        earlier: 1200,
        change: expect.objectContaining({ difference: 324, percent: 27, verdict: 'rise' }),
      },
    ])
  })

  it('calls nothing that only a longer month explains', () => {
    const [longer] = comparisonsOf(3100, [2800], MONTHS)
    expect(longer?.change.difference).toBe(300)
    expect(longer?.change.verdict).toBe('no_change')
  })

  it('says how many days there were while a period is running', () => {
    const running = { now: [0, 8], before: [-31, -23], yearBefore: null, isRunning: true } as const
    expect(comparisonsOf(5, [7], running)).toMatchObject([{ days: 8, earlier: 7 }])
  })

  it('is not compared with what there was not', () => {
    expect(comparisonsOf(5, [null, undefined], MONTHS)).toEqual([])
    expect(comparisonsOf(5, [3, 4], { ...MONTHS, before: null, yearBefore: null })).toEqual([])
    expect(comparisonsOf(0, [3, 4], { ...MONTHS, now: [0, 0] })).toEqual([])
  })
})

describe('many counts side by side', () => {
  it('have one change each, with few names by chance', () => {
    const [rise, same, few] = changesOf([90, 50, 1], [30, 50, 0], MONTHS)
    expect(rise).toMatchObject({ difference: 60, percent: 200, verdict: 'rise' })
    expect(same).toMatchObject({ difference: 0, verdict: 'no_change' })
    expect(few).toMatchObject({ difference: 1, percent: null, verdict: 'too_few' })
  })

  it('have none without an earlier period', () => {
    expect(changesOf([1, 2], null, MONTHS)).toEqual([null, null])
    expect(changesOf([1, 2], [1, 2], { ...MONTHS, before: null })).toEqual([null, null])
  })

  it('are only told apart where nobody judges them', () => {
    expect(differencesOf([90, 1], [30, 4])).toEqual([
      { difference: 60, percent: 200, verdict: null },
      { difference: -3, percent: null, verdict: null },
    ])
    expect(differencesOf([90], null)).toEqual([null])
  })
})
