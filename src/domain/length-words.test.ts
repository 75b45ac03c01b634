import { expect, it } from 'vitest'
import { lengthInWords } from './length-words'
import { wordsOf } from './words/words-of.test-data'

it('says minutes, hours and days', () => {
  const said = [1, 119, 120, 1440, 2880, -2880].map((minutes) =>
    lengthInWords(minutes * 60_000, 'vi', wordsOf('vi')),
  )
  expect(said).toEqual(['1 phút', '119 phút', '2 giờ', '24 giờ', '2 ngày', '2 ngày'])
})
