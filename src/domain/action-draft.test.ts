import { describe, expect, it } from 'vitest'
import { actionSchema, NEW_ACTION } from './action-draft'

const faultsOf = (typed: Partial<typeof NEW_ACTION>) => {
  const parsed = actionSchema('2026-11-15').safeParse({
    ...NEW_ACTION,
    title: 'Lắp đèn ở cầu',
    ownerRole: 'Trưởng thôn',
    dueOn: '15/12/2026',
    ...typed,
  })
  return parsed.success ? parsed.data : parsed.error.issues.map(({ message }) => message)
}

describe('an action', () => {
  it('is taken as typed', () => {
    expect(faultsOf({ title: '  Lắp đèn ', result: ' ' })).toEqual({
      title: 'Lắp đèn',
      ownerRole: 'Trưởng thôn',
      dueOn: '2026-12-15',
      status: 'open',
      result: null,
    })
  })

  it.each([
    [{ title: ' ' }, 'error.constraint.action_title_length'],
    [{ title: 'x'.repeat(301) }, 'error.constraint.action_title_length'],
    [{ ownerRole: '' }, 'error.constraint.action_owner_length'],
    [{ dueOn: '' }, 'action.due_missing'],
    [{ dueOn: '15/12' }, 'edit.error.not_a_date'],
    [{ dueOn: '14/11/2026' }, 'error.constraint.action_due_after'],
    [{ dueOn: '01/01/2101' }, 'error.constraint.action_due_range'],
    [{ result: 'x'.repeat(1001) }, 'error.constraint.action_result_length'],
  ])('says what is wrong: %o', (typed, fault) => {
    expect(faultsOf(typed)).toEqual([fault])
  })
})
