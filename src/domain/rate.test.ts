import { describe, expect, it } from 'vitest'
import { isRateOf, percentText } from './rate'

describe('a typed rate', () => {
  it('of seed 003 is not that of its numbers: 2.311 of 3.013 is 76,7 %, not 86,7 %', () => {
    expect(isRateOf('86,7%', 2311, 3013)).toBe(false)
    expect(isRateOf('76,7', 2311, 3013)).toBe(true)
    expect(percentText(2311, 3013, 'vi')).toBe('76,7%')
  })

  it.each([
    ['100', 3013, 3013, true],
    ['77', 2311, 3013, true],
    ['76', 2311, 3013, true],
    ['75', 2311, 3013, false],
    ['76.70', 2311, 3013, true],
    ['76.68', 2311, 3013, false],
    ['', 1, 2, null],
    ['đạt', 1, 2, null],
    ['50', 0, 0, null],
  ])('%s of %i/%i', (typed, part, whole, answer) => {
    expect(isRateOf(typed, part, whole)).toBe(answer)
  })

  it('is a dash of nothing', () => {
    expect(percentText(0, 0, 'vi')).toBe('–')
    expect(percentText(3013, 3013, 'vi')).toBe('100%')
  })
})
