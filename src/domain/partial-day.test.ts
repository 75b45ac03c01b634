import { describe, expect, it } from 'vitest'
import { formatPartialDay, isPartialDay, readPartialDay, yearOf } from './partial-day'

describe('a day as far as it is known', () => {
  it.each([
    ['29/9/2024', '2024-09-29', '29/09/2024'],
    ['06-02-2018', '2018-02-06', '06/02/2018'],
    ['2018-02-06', '2018-02-06', '06/02/2018'],
    ['9/2024', '2024-09', '09/2024'],
    ['2024', '2024', '2024'],
    // Seed 001: "Chiều ngày 29/9", without its year.
    ['29/9', 'XXXX-09-29', '29/09'],
    ['29/2', 'XXXX-02-29', '29/02'],
  ])('%s', (typed, stored, shown) => {
    expect(readPartialDay(typed)).toBe(stored)
    expect(formatPartialDay(stored)).toBe(shown)
    expect(readPartialDay(shown)).toBe(stored)
  })

  it.each([
    '',
    '29/2/2023',
    '32/1',
    '13/2024',
    '1899',
    '29',
    'tháng 9',
    '29/9/24',
    'XXXX',
    'XXXX-09',
  ])('refuses %s', (typed) => {
    expect(readPartialDay(typed)).toBeNull()
    expect(isPartialDay(typed)).toBe(false)
  })

  it('knows its year or says that it does not', () => {
    expect(yearOf('2018-02')).toBe(2018)
    expect(yearOf('XXXX-09-29')).toBeNull()
  })
})
