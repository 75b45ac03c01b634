// What a coming rule does to the periods: none overlaps, none is left out, the odd one is told.
import { describe, expect, it } from 'vitest'
import { addDays, civilDateOf } from './civil-date'
import { nextPeriod, parsePeriod, periodAt, type ReportingRule } from './period'
import { listedRules, previewRule } from './rule-preview'

const RULES: ReportingRule[] = [
  { effectiveFrom: '1900-01-16', cutDay: 16 },
  { effectiveFrom: '2021-12-15', cutDay: 15 },
]
const told = (rule: ReportingRule, rules = RULES) => {
  const preview = previewRule(rule, rules)
  return (
    preview &&
    [preview.last, preview.first].map(({ period, days, isOdd }) => [
      period.name,
      civilDateOf(period.start),
      addDays(civilDateOf(period.end), -1),
      days,
      isOdd,
    ])
  )
}

describe('the periods around a change', () => {
  it('are short where the new day is earlier', () =>
    expect(told({ effectiveFrom: '2026-12-01', cutDay: 1 })).toEqual([
      ['2026-12', '2026-11-15', '2026-11-30', 16, true],
      ['2027-01', '2026-12-01', '2026-12-31', 31, false],
    ]))

  it('are long where the new day is later', () =>
    expect(told({ effectiveFrom: '2026-12-10', cutDay: 20 })).toEqual([
      ['2026-12', '2026-11-15', '2026-12-19', 35, true],
      ['2027-01', '2026-12-20', '2027-01-19', 31, false],
    ]))

  it('wait for the next cut day where the rule counts from a day after it', () =>
    expect(told({ effectiveFrom: '2026-12-10', cutDay: 5 })).toEqual([
      ['2027-01', '2026-12-15', '2027-01-04', 21, true],
      ['2027-02', '2027-01-05', '2027-02-04', 31, false],
    ]))

  it('are as before where the day stays', () =>
    expect(told({ effectiveFrom: '2026-12-01', cutDay: 15 })?.map((one) => one[4])).toEqual([
      false,
      false,
    ]))

  it('are none where a later rule counts before', () => {
    const rules = [...RULES, { effectiveFrom: '2026-12-12', cutDay: 12 }]
    expect(told({ effectiveFrom: '2026-12-10', cutDay: 20 }, rules)).toBeNull()
  })

  it('leave no day out and count none twice, and are found by their names, whatever the days', () => {
    for (let cutDay = 1; cutDay <= 28; cutDay++)
      for (const effectiveFrom of ['2026-11-24', '2026-12-05', '2026-12-31', '2028-02-29']) {
        const rules = [...RULES, { effectiveFrom, cutDay }]
        let current = periodAt(new Date('2026-10-20T00:00:00Z'), 'police_month', rules)
        for (let step = 0; step < 30; step++) {
          expect(parsePeriod(`police_month:${current.name}`, rules, new Date())).toEqual(current)
          const next = nextPeriod(current, rules)
          expect(next.start).toEqual(current.end)
          current = next
        }
        const preview = previewRule({ effectiveFrom, cutDay }, RULES)
        expect(preview?.first.period.start).toEqual(preview?.last.period.end)
      }
  })
})

it('says which rule counts now, which did and which will', () => {
  const rules = [...RULES, { effectiveFrom: '2026-12-01', cutDay: 1 }]
  const listed = (today: string) =>
    listedRules(rules, today).map(({ cutDay, state, lastDay }) => [cutDay, state, lastDay])
  expect(listed('2026-11-30')).toEqual([
    [1, 'coming', null],
    [15, 'current', '2026-11-30'],
    [16, 'past', '2021-12-14'],
  ])
  expect(listed('2026-12-01')).toEqual([
    [1, 'current', null],
    [15, 'past', '2026-11-30'],
    [16, 'past', '2021-12-14'],
  ])
})
