// What a wall says of what helps at a new fire or accident.
import { expect, it } from 'vitest'
import { helpAt } from '@/analysis/incident-card/incident-card'
import {
  beside,
  camera,
  firePoint,
  PLACE,
  TODAY,
} from '@/analysis/incident-card/made-up-rows.test-data'
import { wordsOf } from '@/domain/words/words-of.test-data'
import type { CaptionContext } from '@/layers/caption'
import { helpRows } from './help-rows'

const context = {
  t: wordsOf('vi'),
  language: 'vi',
  today: TODAY,
  types: new Map(),
  areas: new Map(),
  scopeLevel: 'commune',
} satisfies CaptionContext

const said = (firePoints: readonly ReturnType<typeof firePoint>[], cameras = [eye]) =>
  helpRows(helpAt(PLACE, { firePoints, cameras, equipment: [] }, TODAY), context).map(
    ({ text, detail }) => [text, detail],
  )

const eye = camera('c', beside(0, -40), { bearingDeg: 0, fovDeg: 60, rangeM: 60, name: 'Chợ' })

it('names the nearest in working order, and says how many were passed over', () => {
  const points = [
    firePoint('near', beside(40, 0), { status: 'out_of_service', waterSource: 'pond' }),
    firePoint('far', beside(0, 850), { name: 'Điểm ngõ 3' }),
  ]
  expect(said(points)).toEqual([
    ['850\u00a0m · Điểm ngõ 3', 'phía Bắc · Chỉ đi bộ vào được'],
    ['Bỏ qua 1 điểm chưa sẵn sàng hoặc quá hạn kiểm tra', ''],
    ['40\u00a0m · Ao, hồ', 'Điểm near'],
    ['1 camera nhìn thấy nơi này', 'Chợ'],
  ])
})

it('says where there is nothing', () => {
  expect(said([], [])).toEqual([
    ['Không có điểm chữa cháy nào sẵn sàng trong địa bàn được giao.', ''],
    ['Chưa ghi nhận nguồn nước nào trong địa bàn được giao.', ''],
    ['Không có camera nào đang hoạt động nhìn thấy nơi này.', ''],
  ])
})
