import { describe, expect, it } from 'vitest'
import { actionSchema, NEW_ACTION } from './action-draft'

const MEETING = { decidedOn: '2026-11-15', endedOn: null }

const faultsOf = (typed: Partial<typeof NEW_ACTION>) => {
  const parsed = actionSchema(MEETING, '2026-11-23').safeParse({
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
      endedOn: null,
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
    [{ endedOn: '31/02/2026' }, 'edit.error.not_a_date'],
    [{ endedOn: '14/11/2026' }, 'error.reason.action_ended_outside'],
    [{ endedOn: '24/11/2026' }, 'error.reason.action_ended_outside'],
    [{ result: 'x'.repeat(1001) }, 'error.constraint.action_result_length'],
  ])('says what is wrong: %o', (typed, fault) => {
    expect(faultsOf(typed)).toEqual([fault])
  })

  it('that was done last week can be said to have been done last week', () => {
    const done = faultsOf({ status: 'done', endedOn: '16/11/2026' })
    expect(done).toMatchObject({ status: 'done', endedOn: '2026-11-16' })
  })

  it('that ended before its meeting, while that lay ahead, can still be corrected', () => {
    const known = { decidedOn: '2026-11-15', endedOn: '2026-11-10' }
    const typed = { ...NEW_ACTION, title: 'Lắp đèn', ownerRole: 'Trưởng thôn' }
    const saved = { ...typed, dueOn: '15/12/2026', status: 'done', endedOn: '10/11/2026' } as const
    expect(actionSchema(known, '2026-11-23').safeParse(saved).success).toBe(true)
  })
})
