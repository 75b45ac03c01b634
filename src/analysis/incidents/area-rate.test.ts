// A rate is said with its interval, and not at all of too few incidents.
import { expect, it } from 'vitest'
import { FEWEST_TO_SHADE } from '@/analysis/shade-areas'
import { areaRate } from './area-rate'

it('one incident in four households leads no ranking', () => {
  expect(areaRate(1, 4)).toBe('too_few')
  expect(areaRate(0, 4)).toBe('too_few')
  expect(areaRate(FEWEST_TO_SHADE - 1, 4000)).toBe('too_few')
})

it('has an interval that holds it', () => {
  const found = areaRate(12, 340)
  if (found === null || found === 'too_few') throw new Error('no rate')
  expect(found.rate).toBeCloseTo(35.294, 3)
  // Garwood's limits of 12 are 6.2006 and 20.9616.
  expect(found.low).toBeCloseTo(6.2006 / 0.34, 2)
  expect(found.high).toBeCloseTo(20.9616 / 0.34, 2)
})

it('is not known without households', () => {
  expect(areaRate(12, null)).toBeNull()
  expect(areaRate(12, 0)).toBeNull()
})
