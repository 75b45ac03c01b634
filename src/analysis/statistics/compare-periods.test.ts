// Differences are said as they are, and judged by the day.
import { describe, expect, it } from 'vitest'
import { comparedCounts, spansToCompare } from '@/analysis/incidents/compared-counts'
import { dayNumberOf } from '@/domain/civil-date'
import {
  type ComparedPeriods,
  comparedPeriods,
  type DaySpan,
  daysOf,
} from '@/domain/compared-periods'
import { parsePeriod } from '@/domain/period'
import { changesOf, comparisonsOf, differencesOf } from './compare-periods'

const MONTHS: ComparedPeriods = {
  now: [0, 31],
  before: [-28, 0],
  yearBefore: [-365, -334],
  isRunning: false,
}

const against = (now: number, before: number | null, yearBefore: number | null = null) => ({
  now,
  before,
  yearBefore,
})

describe('a count and the periods it is compared with', () => {
  it('has difference and percent of each', () => {
    expect(comparisonsOf(against(1524, 1566, 1200), MONTHS)).toEqual([
      {
        against: 'period_before',
        isPart: false,
        until: null,
        counted: 1524,
        earlier: 1566,
        change: expect.objectContaining({ difference: -42, verdict: 'fall' }),
      },
      {
        against: 'year_before',
        isPart: false,
        until: null,
        counted: 1524,
        earlier: 1200,
        change: expect.objectContaining({ difference: 324, percent: 27, verdict: 'rise' }),
      },
    ])
  })

  it('calls nothing that only a longer month explains', () => {
    const [longer] = comparisonsOf(against(3100, 2800), MONTHS)
    expect(longer?.change.difference).toBe(300)
    expect(longer?.change.verdict).toBe('no_change')
  })

  it('never has an arrow against its own words', () => {
    // 33 a day after 36: fewer by the day, but more in all.
    const [more] = comparisonsOf(against(1010, 1000), MONTHS)
    expect(more?.change).toMatchObject({ difference: 10, verdict: 'other_length' })
    const shorter = { ...MONTHS, now: [0, 28], before: [-31, 0] } as const
    expect(comparisonsOf(against(1000, 1010), shorter)[0]?.change).toMatchObject({
      difference: -10,
      verdict: 'other_length',
    })
    expect(comparisonsOf(against(1000, 1000), MONTHS)[0]?.change.verdict).toBe('other_length')
    for (const days of [27, 28, 30, 31])
      for (let now = 900; now < 1200; now += 7)
        for (const [change] of [
          comparisonsOf(against(now, 1000), { ...MONTHS, before: [-days, 0] }).map(
            (one) => one.change,
          ),
          changesOf([now, 1000], [1000, 1000], { ...MONTHS, before: [-days, 0] }),
        ]) {
          if (change?.verdict === 'rise') expect(change.difference).toBeGreaterThan(0)
          if (change?.verdict === 'fall') expect(change.difference).toBeLessThan(0)
        }
  })

  it('says how many days there were while a period is running', () => {
    const running = { now: [0, 8], before: [-31, -23], yearBefore: null, isRunning: true } as const
    expect(comparisonsOf(against(5, 7), running)).toMatchObject([
      { isPart: true, until: '1970-01-08', counted: 5, earlier: 7 },
    ])
  })

  it('is not compared with what there was not', () => {
    expect(comparisonsOf(against(5, null), MONTHS)).toEqual([])
    expect(comparisonsOf(against(5, 3, 4), { ...MONTHS, before: null, yearBefore: null })).toEqual(
      [],
    )
    expect(comparisonsOf(against(0, 3, 4), { ...MONTHS, now: [0, 0] })).toEqual([])
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

describe('a rate that never changes is called neither rise nor fall by the clock', () => {
  const RULES = [{ effectiveFrom: '2000-01-15', cutDay: 15 }]
  const PER_DAY = 930

  it.each(['00:00:01', '08:00:00', '15:30:00', '23:59:59'])('at %s', (time) => {
    for (const day of ['2026-11-15', '2026-11-16', '2026-11-22', '2026-12-31', '2027-03-01']) {
      const now = new Date(`${day}T${time}+07:00`)
      const today = dayNumberOf(now)
      const begun = ((now.getTime() + 7 * 3_600_000) % 86_400_000) / 86_400_000
      /** What had been recorded by then. */
      const countOf = ([from, after]: DaySpan): number => {
        const whole = Math.max(0, Math.min(after, today) - from)
        return whole * PER_DAY + (from <= today && today < after ? Math.floor(begun * PER_DAY) : 0)
      }
      for (const text of ['days:1', 'days:2', 'days:7', 'days:28', 'days:365', ...NAMED]) {
        const period = parsePeriod(text, RULES, now)
        if (period === null) throw new Error(`${text} is no period`)
        const periods = comparedPeriods(period, RULES, now)
        const counts = comparedCounts({
          counts: countOf(daysOf(period)),
          others: spansToCompare(periods).map((span) => span && countOf(span)),
        })
        const changes = [
          ...comparisonsOf(counts, periods).map(({ change }) => change),
          ...changesOf([counts.now], counts.before === null ? null : [counts.before], periods),
        ]
        for (const change of changes) {
          expect(change?.verdict).not.toBe('rise')
          expect(change?.verdict).not.toBe('fall')
        }
        for (const { counted, earlier, change } of comparisonsOf(counts, periods))
          expect(counted - earlier).toBe(change.difference)
      }
    }
  })

  const NAMED = [
    'police_month:2026-12',
    'police_month:2027-03',
    'calendar_month:2026-11',
    'calendar_month:2027-03',
    'quarter:2026-Q4',
    'police_year:2026',
    'range:2026-11-10..2026-11-30',
  ]
})
