import { describe, expect, it } from 'vitest'
import { ageOf } from './age'

describe('the age of the data', () => {
  it.each([
    [-1000, 'now', 0],
    [4_999, 'now', 0],
    [23_000, 'seconds', 20],
    [59_999, 'seconds', 55],
    [60_000, 'minutes', 1],
    [3_599_000, 'minutes', 59],
    [7_300_000, 'hours', 2],
  ])('%d ms', (age, unit, count) => {
    expect(ageOf(age)).toEqual({ unit, count })
  })
})
