// What an officer pastes into a chat.
import { describe, expect, it } from 'vitest'
import { helpAt } from '@/analysis/incident-card/incident-card'
import {
  beside,
  camera,
  firePoint,
  PLACE,
  TODAY,
} from '@/analysis/incident-card/made-up-rows.test-data'
import { wordsOf } from '@/domain/words/words-of.test-data'
import { cardText } from './card-text'

const SUMMARY = 'Cháy nhà dân, 14:05 20/11/2026, Thôn Phước Tiến, Xã Tân Phước'
const point = firePoint('a', beside(85, 0), { name: 'Điểm ngõ 3', waterSource: 'pond' })
const eye = camera('c', beside(0, -40), {
  bearingDeg: 0,
  fovDeg: 60,
  rangeM: 60,
  name: 'Camera chợ',
})
const faulty = camera('d', beside(0, -30), {
  ...eye,
  id: 'd',
  name: 'Camera hỏng',
  status: 'faulty',
})

describe('the copied card', () => {
  it('says what, where, how far and which way', () => {
    const rows = { cameras: [eye, faulty], firePoints: [point], equipment: [] }
    const text = cardText(SUMMARY, helpAt(PLACE, rows, TODAY), 'vi', wordsOf('vi'))
    expect(text.split('\n')).toEqual([
      `${SUMMARY} (10.680000, 107.720000)`,
      'Điểm chữa cháy sẵn sàng:',
      '- Điểm ngõ 3, 85 m, phía Đông (10.680000, 107.720778)',
      'Nguồn nước:',
      '- Ao, hồ, tại Điểm ngõ 3, 85 m, phía Đông (10.680000, 107.720778)',
      'Camera nhìn thấy:',
      '- Camera chợ, 40 m, phía Nam (10.679640, 107.720000)',
    ])
  })

  it('says where there is nothing', () => {
    const rows = { cameras: [], firePoints: [], equipment: [] }
    const text = cardText('Fire', helpAt(PLACE, rows, TODAY), 'en', wordsOf('en'))
    expect(text.split('\n').slice(1)).toEqual([
      'Fire points in working order: none',
      'Water: none',
      'Cameras that see it: none',
    ])
  })
})
