import { describe, expect, it } from 'vitest'
import { nextNight, waitAfter } from './wall-night'

describe('a wall that begins anew', () => {
  it('does so at half past three in Vietnam, within twenty minutes', () => {
    const evening = new Date('2026-11-22T14:00:00Z')
    expect(nextNight(evening, 0).toISOString()).toBe('2026-11-22T20:30:00.000Z')
    expect(nextNight(evening, 0.999).toISOString() < '2026-11-22T20:50').toBe(true)
  })

  it('does so once a night, whatever its next hour would be', () => {
    const again = nextNight(new Date('2026-11-22T20:31:00Z'), 0.999)
    expect(again.toISOString() > '2026-11-23T20:30').toBe(true)
  })

  it('waits for the next night when it began after that of today', () => {
    expect(nextNight(new Date('2026-11-22T20:30:00Z'), 0).toISOString()).toBe(
      '2026-11-23T20:30:00.000Z',
    )
  })

  it('waits longer after each failure, and never more than five minutes', () => {
    const waits = [0, 1, 2, 3, 4, 50].map(waitAfter)
    expect(waits).toEqual(waits.toSorted((a, b) => a - b))
    expect(waits.at(-1)).toBe(300_000)
  })
})
