// What is typed of a reporting rule: read, or refused with the sentence of the database.
import { expect, it } from 'vitest'
import { faultsOfRule, readRule } from './rule-draft'

const RULES = [
  { effectiveFrom: '2021-12-15', cutDay: 15 },
  { effectiveFrom: '2027-01-01', cutDay: 1 },
]
const faults = (cutDay: string, effectiveFrom: string) =>
  faultsOfRule({ cutDay, effectiveFrom }, RULES, '2026-11-23')

it('reads what an officer types', () => {
  expect(readRule({ cutDay: '20', effectiveFrom: '1/12/2026' })).toEqual({
    cutDay: 20,
    effectiveFrom: '2026-12-01',
  })
  expect(faults('20', '1/12/2026')).toBeNull()
})

it.each([
  ['31', '01/12/2026', { cutDay: 'admin.rules.cut_wrong' }],
  ['0', '01/12/2026', { cutDay: 'admin.rules.cut_wrong' }],
  ['1,5', '01/12/2026', { cutDay: 'admin.rules.cut_wrong' }],
  ['15', '23/11/2026', { effectiveFrom: 'error.reason.rule_in_past' }],
  ['15', '15/12/2021', { effectiveFrom: 'error.reason.rule_in_past' }],
  ['15', '01/01/2027', { effectiveFrom: 'error.reason.rule_day_taken' }],
  ['15', '31/02/2027', { effectiveFrom: 'admin.rules.day_wrong' }],
  ['15', '01/01/2100', { effectiveFrom: 'error.constraint.reporting_effective_range' }],
  ['', '', { cutDay: 'admin.rules.cut_wrong', effectiveFrom: 'admin.rules.day_wrong' }],
])('refuses day %j from %j', (cutDay, effectiveFrom, expected) => {
  expect(faults(cutDay, effectiveFrom)).toEqual(expected)
})
