import { describe, expect, it } from 'vitest'
import { toCheck } from './fire-point-row'

describe('a check of a fire point', () => {
  it('keeps its days, its result and who noted it', () => {
    const row = {
      id: 'a',
      checked_on: '2026-05-31',
      result: 'needs_service',
      next_due: '2026-11-30',
      note: 'Bình chữa cháy cần nạp hoặc thay',
      missing: ['bua'],
      created_by: 'user',
    }
    expect(toCheck(row)).toEqual({
      id: 'a',
      checkedOn: '2026-05-31',
      result: 'needs_service',
      nextDue: '2026-11-30',
      note: 'Bình chữa cháy cần nạp hoặc thay',
      missing: ['bua'],
      createdBy: 'user',
    })
  })

  it('says nothing of what nobody noted', () => {
    const row = { id: 'a', checked_on: '2026-05-31', result: 'ready' }
    const check = toCheck({ ...row, next_due: null, note: null, missing: [], created_by: null })
    expect([check.nextDue, check.note, check.createdBy]).toEqual([null, null, null])
  })
})
