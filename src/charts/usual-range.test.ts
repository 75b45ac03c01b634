// The range that is printed and the word beside it never contradict one another.
import { expect, it } from 'vitest'
import { placeInRange, usualRange } from './usual-range'

it('a count above the band is above the range that is printed', () => {
  const range = usualRange({ low: 0, high: 6.87 })
  expect(range).toEqual({ low: 0, high: 6 })
  expect(range && placeInRange(7, range)).toBe('above')
  expect(usualRange({ low: 2.2, high: 9 })).toEqual({ low: 3, high: 9 })
  expect(usualRange({ low: null, high: null })).toBeNull()
})
