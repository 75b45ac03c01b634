// What a wall says of what was agreed and is late.
import { expect, it } from 'vitest'
import type { Action } from '@/domain/action'
import type { Area } from '@/domain/area'
import { wordsOf } from '@/domain/words/words-of.test-data'
import type { CaptionContext } from '@/layers/caption'
import { actionRows } from './action-rows'

const context = {
  t: wordsOf('vi'),
  language: 'vi',
  today: '2026-11-23',
  types: new Map(),
  areas: new Map([['commune', { kind: 'xã', name: 'Tân Phước' } as Area]]),
  scopeLevel: 'province',
} satisfies CaptionContext

const action = (title: string, areaId: string) =>
  ({ id: title, title, areaId, ownerRole: 'Công an xã', dueOn: '2026-11-09' }) as Action

const said = (title: string, areaId = 'province') =>
  actionRows([action(title, areaId)], { areaId: 'province' }, context).map(({ text, detail }) => [
    text,
    detail,
  ])

it('names what is late, whose duty it is and since when, with the commune on the wall of a province', () => {
  expect(said('Lắp đèn')).toEqual([['Lắp đèn', 'Công an xã · quá hạn 14 ngày']])
  expect(said('Lắp đèn', 'commune')).toEqual([
    ['Lắp đèn', 'Xã Tân Phước · Công an xã · quá hạn 14 ngày'],
  ])
})

it('says the beginning of a long one in whole words', () => {
  const long =
    'Vận động các hộ kinh doanh ở chợ và hai bên đường liên thôn mở lối thoát nạn thứ hai'
  expect(said(long)[0]?.[0]).toBe('Vận động các hộ kinh doanh ở chợ và hai bên đường liên thôn mở…')
  expect(said('x'.repeat(300))[0]?.[0]).toHaveLength(65)
})
