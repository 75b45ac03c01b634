// What an officer sees marked is what was found, letter for letter.
import { expect, it } from 'vitest'
import { findPersonal } from '@/domain/personal-words'
import { markedParts } from './marked-parts'

const marked = (text: string) =>
  markedParts(text, findPersonal(text))
    .filter(({ isMarked }) => isMarked)
    .map((part) => part.text)

it('marks a name and a phone number, and keeps the rest as it is', () => {
  const text = 'Ông Nguyễn Văn Bình gọi từ 0912 345 678 báo cháy'
  expect(marked(text)).toEqual(findPersonal(text).map((find) => find.text))
  expect(marked(text)).toContain('0912 345 678')
  expect(
    markedParts(text, findPersonal(text))
      .map((part) => part.text)
      .join(''),
  ).toBe(text)
})

it('marks the same in a text typed with combining accents', () => {
  const text = 'Ông Nguyễn Văn Bình báo cháy'
  expect(marked(text.normalize('NFD'))).toEqual(marked(text))
  expect(marked(text)).not.toEqual([])
})

it('marks nothing in a text without persons', () => {
  expect(markedParts('Cháy bãi cỏ sau chợ', [])).toEqual([
    { text: 'Cháy bãi cỏ sau chợ', isMarked: false },
  ])
})
