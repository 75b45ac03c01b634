import { describe, expect, it } from 'vitest'
import type { Action } from '@/domain/action'
import { wordsOf } from '@/domain/words/words-of.test-data'
import { briefedOf } from './briefed.test-data'
import { actionsSection } from './section-actions'

const t = wordsOf('vi')
const action = (areaId: string): Action =>
  ({
    areaId,
    ...{ id: areaId, title: 'Lắp đèn', ownerRole: 'Trưởng thôn', status: 'open', endedOn: null },
    ...{ decidedOn: '2025-05-15', dueOn: '2025-06-10', result: null },
  }) as Action
const agreedIn = (...areaIds: string[]) => ({
  agreed: { agreedBefore: areaIds.map(action), carriedOver: [], agreedNow: [] },
})
const tableOf = (level: 'province' | 'commune' | 'hamlet', ...areaIds: string[]) =>
  actionsSection(briefedOf('vi', level, agreedIn(...areaIds)), t)?.tables[0]

describe('the actions of a report', () => {
  it('of a province say in which commune and hamlet each is to be done', () => {
    const table = tableOf('province', 'commune', 'hamlet')
    expect(table?.columns[1]?.label).toBe('Địa bàn')
    expect(table?.rows.map((row) => row[1]?.text)).toEqual([
      'Xã Tân Phước',
      'Thôn Phước Hải, Xã Tân Phước',
    ])
    expect(tableOf('commune', 'commune', 'hamlet')?.rows[1]?.[1]?.text).toBe('Thôn Phước Hải')
  })

  it('say no area where all are of the one that the report is of', () => {
    expect(tableOf('hamlet', 'hamlet')?.columns).toHaveLength(4)
  })

  it('of a closed briefing that is printed again later say of which day they are', () => {
    const sentences = (isClosed: boolean, today: string) => {
      const { briefing, figures } = briefedOf()
      const closed = { ...briefing, frozen: isClosed ? figures : null }
      const briefed = briefedOf('vi', 'commune', {
        ...agreedIn('commune'),
        briefing: closed,
        today,
      })
      return actionsSection(briefed, t)?.sentences
    }
    expect(sentences(true, '2025-11-23')).toEqual([
      'Tình trạng việc tính đến hôm nay (23/11/2025).',
    ])
    expect(sentences(true, '2025-06-15')).toEqual([])
    expect(sentences(false, '2025-11-23')).toEqual([])
  })
})
