import { describe, expect, it } from 'vitest'
import {
  type Action,
  agreedActions,
  daysOverdue,
  isOverdue,
  mostUrgent,
  overdueActions,
} from './action'

const action = (title: string, more: Partial<Action>): Action =>
  ({
    title,
    decidedOn: '2026-09-15',
    dueOn: '2026-10-15',
    status: 'open',
    endedOn: null,
    ...more,
  }) as Action
const titles = (actions: readonly Action[]) => actions.map(({ title }) => title)
/** Of the month called 11: 15/10 to 14/11, the meeting is on 15/11. */
const MONTH = ['2026-10-15', '2026-11-15', '2026-12-15'] as const

describe('the actions of a briefing', () => {
  it('are those agreed last time, those of now, and those carried over until they are done', () => {
    const all = [
      action('open since long', {}),
      action('done this month', { status: 'done', endedOn: '2026-10-20' }),
      action('done before', { status: 'done', endedOn: '2026-10-14' }),
      action('agreed last time', { decidedOn: '2026-10-15', dueOn: '2026-11-10' }),
      action('agreed last time, urgent', { decidedOn: '2026-10-15', dueOn: '2026-11-01' }),
      action('agreed now', { decidedOn: '2026-11-15', dueOn: '2026-12-01' }),
      action('agreed a month later', { decidedOn: '2026-12-15', dueOn: '2026-12-20' }),
    ]
    const agreed = agreedActions(all, MONTH)
    expect(titles(agreed.carriedOver)).toEqual(['done this month', 'open since long'])
    expect(titles(agreed.agreedBefore)).toEqual(['agreed last time, urgent', 'agreed last time'])
    expect(titles(agreed.agreedNow)).toEqual(['agreed now'])
  })

  it('of a whole province leave out those that are done before any that is late', () => {
    const done = { status: 'done', endedOn: '2026-10-20' } as const
    const agreed = agreedActions(
      [
        action('late', { dueOn: '2026-10-01' }),
        action('done', { decidedOn: '2026-10-15', dueOn: '2026-10-20', ...done }),
        action('open', { decidedOn: '2026-11-15', dueOn: '2026-12-01' }),
        action('open for longer', { decidedOn: '2026-11-15', dueOn: '2026-12-10' }),
      ],
      MONTH,
    )
    const shown = mostUrgent(agreed, '2026-11-16', 2)
    expect(titles(shown.carriedOver)).toEqual(['late'])
    expect(titles(shown.agreedBefore)).toEqual([])
    expect(titles(shown.agreedNow)).toEqual(['open'])
    expect(shown.rest).toBe(2)
    expect(mostUrgent(agreed, '2026-11-16', 4)).toEqual({ ...agreed, rest: 0 })
  })

  it('are overdue from the day after the last one', () => {
    const open = action('x', { dueOn: '2026-11-15' })
    expect(isOverdue(open, '2026-11-15')).toBe(false)
    expect(isOverdue(open, '2026-11-16')).toBe(true)
    expect(isOverdue({ ...open, status: 'done' }, '2026-11-16')).toBe(false)
  })

  it('are told of by how late they are', () => {
    const all = [
      action('in time', { dueOn: '2026-11-20' }),
      action('a day late', { dueOn: '2026-11-15' }),
      action('done', { dueOn: '2026-01-01', status: 'done' }),
      action('late since last year', { dueOn: '2025-12-31' }),
    ]
    const overdue = overdueActions(all, '2026-11-16')
    expect(titles(overdue)).toEqual(['late since last year', 'a day late'])
    expect(overdue.map((one) => daysOverdue(one, '2026-11-16'))).toEqual([320, 1])
  })
})
