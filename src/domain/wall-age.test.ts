import { describe, expect, it } from 'vitest'
import { ageAt, ageLevelOf, isClockWrong } from './wall-age'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

describe('the age of the data on a wall', () => {
  it('has five words', () => {
    expect([0, 60_000, 100_000, 5 * MINUTE, 30 * MINUTE, 2 * 60 * MINUTE].map(ageLevelOf)).toEqual([
      'fresh',
      'fresh',
      'recent',
      'late',
      'old',
      'outdated',
    ])
  })

  const at = { steady: 1000, machine: 1_700_000_000_000 }
  const later = (steady: number, machine: number) => ({
    steady: at.steady + steady,
    machine: at.machine + machine,
  })

  it('grows as time passes', () => {
    expect(ageAt({ at, ageMs: 500 }, later(1000, 1003)).ageMs).toBe(1500)
  })

  it('does not become younger when somebody sets the clock back by a day', () => {
    expect(ageAt({ at, ageMs: 500 }, later(1000, -DAY)).ageMs).toBe(1500)
  })

  it('counts the hours that a machine slept', () => {
    expect(ageAt({ at, ageMs: 0 }, later(1000, 8 * 60 * MINUTE)).ageMs).toBe(8 * 60 * MINUTE)
    expect(ageAt({ at, ageMs: 0 }, later(8 * 60 * MINUTE, 8 * 60 * MINUTE)).ageMs).toBe(
      8 * 60 * MINUTE,
    )
  })

  it('says that the clock is wrong only from two minutes on', () => {
    expect([null, 60_000, 121_000, -DAY].map(isClockWrong)).toEqual([false, false, true, true])
  })
})
