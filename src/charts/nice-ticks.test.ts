import { expect, it } from 'vitest'
import { niceTicks } from './nice-ticks'

it('ends at the first round number not below the greatest count', () => {
  expect(niceTicks(37)).toEqual([0, 10, 20, 30, 40])
  expect(niceTicks(40)).toEqual([0, 10, 20, 30, 40])
  expect(niceTicks(1524)).toEqual([0, 500, 1000, 1500, 2000])
})

it('counts whole incidents, and has an axis where there are none', () => {
  expect(niceTicks(2)).toEqual([0, 1, 2])
  expect(niceTicks(1)).toEqual([0, 1])
  expect(niceTicks(0)).toEqual([0, 1])
})

it('never covers less than the greatest count, nor with more steps than asked', () => {
  for (let max = 1; max < 5000; max += 7) {
    const ticks = niceTicks(max)
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(max)
    expect(ticks.length).toBeLessThanOrEqual(6)
  }
})
