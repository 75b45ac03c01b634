import { describe, expect, it } from 'vitest'
import { PAD, placeAfterArrow, typed } from './typed'

const after = (code: string, ...keys: string[]) => keys.reduce(typed, code)

describe('typing the code of a wall', () => {
  it('takes six digits and no more', () => {
    expect(after('', '4', '8', '2', '9', '1', '3', '7')).toBe('482913')
  })

  it('erases the last digit, or all of them', () => {
    expect(after('482', 'Backspace')).toBe('48')
    expect(after('482', 'Delete')).toBe('')
    expect(after('', 'Backspace')).toBe('')
  })

  it('leaves out what is no digit', () => {
    expect(after('4', 'a', ' ', 'Enter', '٣', 'F5')).toBe('4')
  })
})

describe('the arrows of a remote control', () => {
  const from = (key: (typeof PAD)[number], arrow: string) =>
    PAD[placeAfterArrow(PAD.indexOf(key), arrow)]

  it('go to the key beside, above and below', () => {
    expect(from('5', 'ArrowLeft')).toBe('4')
    expect(from('5', 'ArrowUp')).toBe('2')
    expect(from('8', 'ArrowDown')).toBe('0')
  })

  it('stay where the pad ends', () => {
    expect(from('3', 'ArrowRight')).toBe('3')
    expect(from('4', 'ArrowLeft')).toBe('4')
    expect(from('2', 'ArrowUp')).toBe('2')
    expect(from('Delete', 'ArrowDown')).toBe('Delete')
    expect(from('5', 'Enter')).toBe('5')
  })
})
