import { expect, it } from 'vitest'
import { wrapped } from './wrapped-text'

const lines = (text: string) => wrapped(text, 10, ({ length }) => length)

it('breaks a long line of a picture between words', () => {
  expect(lines('Xã')).toEqual(['Xã'])
  expect(lines('Xã Tân Phước, Tỉnh Lâm Đồng')).toEqual(['Xã Tân', 'Phước,', 'Tỉnh Lâm', 'Đồng'])
  expect(lines('a Nghiêm-trọng b')).toEqual(['a', 'Nghiêm-trọng', 'b'])
})
