import { afterEach, describe, expect, it, vi } from 'vitest'
import { clockAheadMs, machineAheadMs, noteServerTime, phoneNow, serverNow } from './server-clock'

const NOON = Date.parse('2026-11-22T05:00:00Z')
const DAY = 86_400_000

describe("the server's clock", () => {
  afterEach(() => vi.useRealTimers())

  it('is believed where the machine is a day ahead, and goes on by itself', () => {
    vi.useFakeTimers({ now: NOON + DAY })
    expect(serverNow().getTime()).toBe(NOON + DAY)
    noteServerTime('Sun, 22 Nov 2026 05:00:00 GMT')
    expect(machineAheadMs()).toBe(DAY)
    vi.advanceTimersByTime(60_000)
    expect(serverNow().getTime()).toBe(NOON + 60_000)
    vi.setSystemTime(NOON - DAY)
    expect(serverNow().getTime()).toBe(NOON + 60_000)
  })

  it('holds for what is noted on a phone that is a day ahead, until somebody sets it', () => {
    vi.useFakeTimers({ now: NOON + DAY })
    noteServerTime('Sun, 22 Nov 2026 05:00:00 GMT')
    vi.advanceTimersByTime(60_000)
    expect([clockAheadMs(), phoneNow().getTime()]).toEqual([DAY, NOON + 60_000])
    vi.setSystemTime(NOON + 61_000)
    expect([clockAheadMs(), phoneNow().getTime()]).toEqual([0, NOON + 61_000])
  })

  it('is left alone by an answer without a date', () => {
    const before = machineAheadMs()
    noteServerTime(null)
    noteServerTime('soon')
    expect(machineAheadMs()).toBe(before)
  })
})
