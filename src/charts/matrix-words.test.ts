import { expect, it } from 'vitest'
import { wordsOf } from '@/domain/words/words-of.test-data'
import { cellName, chosenName } from './matrix-words'

const t = wordsOf('vi')

it('names a cell', () => {
  expect(cellName(14, 0, t)).toBe('Thứ Hai, 14–15 giờ')
  expect(cellName(23, 6, t)).toBe('Chủ Nhật, 23–24 giờ')
})

it('names what is chosen', () => {
  const evening = new Set([18, 19, 20, 21])
  expect(chosenName(evening, new Set([4, 5, 6]), t)).toBe('Thứ Sáu–Chủ Nhật, 18–22 giờ')
  expect(chosenName(evening, null, t)).toBe('Tất cả các ngày, 18–22 giờ')
  expect(chosenName(null, new Set([6]), t)).toBe('Chủ Nhật, cả ngày')
  expect(chosenName(new Set([22, 23, 0]), new Set([0, 5]), t)).toBe(
    'Thứ Hai, Thứ Bảy, 0–1 giờ, 22–24 giờ',
  )
})
