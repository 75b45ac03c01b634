// The range that is printed and the word beside it never contradict one another.
import { expect, it } from 'vitest'
import { expectedBand } from '@/analysis/statistics/expected-band'
import { placeInRange, usualRange } from './usual-range'

it('a count above the band is above the range that is printed', () => {
  const range = usualRange({ low: 0, high: 6.87 })
  expect(range).toEqual({ low: 0, high: 6 })
  expect(range && placeInRange(7, range)).toBe('above')
  expect(usualRange({ low: 2.2, high: 9 })).toEqual({ low: 3, high: 9 })
  expect(usualRange({ low: null, high: null })).toBeNull()
})

it('says of each count what the band says, and always has a count inside', () => {
  for (const every of [1, 2, 3, 7, 40]) {
    const daily = Uint32Array.from({ length: 1200 }, (_, day) => (day % every === 0 ? 1 : 0))
    for (const length of [1, 7, 30]) {
      const [band] = expectedBand(daily, [[1100, 1100 + length]])
      if (!band) throw new Error('no band')
      const range = usualRange(band)
      if (!range) throw new Error('no range')
      expect(range.low).toBeLessThanOrEqual(range.high)
      for (let count = 0; count < 80; count++) {
        const place = count > band.high ? 'above' : count < band.low ? 'below' : 'within'
        expect(placeInRange(count, range)).toBe(place)
        expect(place === 'within').toBe(count >= range.low && count <= range.high)
      }
    }
  }
})
