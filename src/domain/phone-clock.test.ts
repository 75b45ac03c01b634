// What is noted goes by the server's clock only where that of the phone is known to be wrong.
import { describe, expect, it } from 'vitest'
import { clockAhead } from './phone-clock'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const AT = { machine: 1_000 * DAY, steady: 5_000 }

/** So long after the server was heard, by the clock of the day and by the one that only goes forward. */
const after = (aheadMs: number, machineMs: number, steadyMs: number) =>
  clockAhead({ at: AT, aheadMs }, { machine: AT.machine + machineMs, steady: AT.steady + steadyMs })

describe('the clock of a phone', () => {
  it.each([0, 1_000, -1_000, 110_000, -110_000])('is right at %i ms', (aheadMs) =>
    expect(after(aheadMs, HOUR, HOUR)).toBe(0),
  )

  it.each([DAY, -DAY, 5 * MINUTE, -40 * MINUTE])('is wrong by %i ms, as time goes on', (aheadMs) =>
    expect(after(aheadMs + 700, HOUR, HOUR)).toBe(aheadMs),
  )

  it('is no more wrong after a night in which the page slept', () => {
    expect(after(0, 8 * HOUR, 0)).toBe(0)
    expect(after(DAY, 8 * HOUR, 0)).toBe(DAY)
  })

  it('is right once somebody has set it', () => {
    expect(after(DAY, HOUR - DAY, HOUR)).toBe(0)
    expect(after(-DAY, HOUR + DAY, HOUR)).toBe(0)
  })

  it('is wrong once it was set back', () => expect(after(0, HOUR - DAY, HOUR)).toBe(-DAY))
})
