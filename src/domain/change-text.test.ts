import { describe, expect, it } from 'vitest'
import { differenceText, shareText } from './change-text'

describe('a change in a table', () => {
  it.each([
    [{ difference: -42, percent: -2.6819 }, '-42', '-2,68%'],
    [{ difference: 1524, percent: 100 }, '+1.524', '+100%'],
    [{ difference: 3, percent: null }, '+3', '–'],
    [{ difference: 0, percent: 0 }, '0', '0%'],
    [{ difference: -1, percent: -0.001 }, '-1', '0%'],
    [null, '', '–'],
  ])('%o', (change, difference, share) => {
    expect(differenceText(change, 'vi')).toBe(difference)
    expect(shareText(change, 'vi')).toBe(share)
  })
})
