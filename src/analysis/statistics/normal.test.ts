import { expect, it } from 'vitest'
import { normalPValue } from './normal'

// scipy 1.17.1: erfc(z / sqrt(2))
it.each([
  [0, 1],
  [0.5, 0.6170750774519739],
  [1, 0.31731050786291415],
  [1.96, 0.04999579029644087],
  [1.99999, 0.04550134372648695],
  [2, 0.04550026389635843],
  [2.5758293035489004, 0.01],
  [-5, 5.73303143758389e-7],
  [10, 1.5239706048321166e-23],
  [30, 9.81342785429749e-198],
])('two-sided p-value of %d', (z, expected) => {
  expect(normalPValue(z) / expected).toBeCloseTo(1, 11)
})
