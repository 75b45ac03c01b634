// How wrong the clock of a phone is, by the last word of the server. Phones sleep, and people set their clocks right.
import { isClockWrong, type Moment } from './wall-age'

const MINUTE_MS = 60_000

interface HeardClock {
  /** When the server was heard last. */
  readonly at: Moment
  /** How far the phone's clock was ahead then, in milliseconds. */
  readonly aheadMs: number
}

/** How far the phone's clock is ahead now: whole minutes in milliseconds, 0 while it is right. */
export function clockAhead({ at, aheadMs }: HeardClock, now: Moment): number {
  const jumpMs = now.machine - at.machine - (now.steady - at.steady)
  const ifSetMs = aheadMs + jumpMs
  // One that slept looks like one that was set forward, which is believed only where it came right by that.
  const wasSet = jumpMs < 0 || !isClockWrong(ifSetMs)
  const nowMs = wasSet ? ifSetMs : aheadMs
  return isClockWrong(nowMs) ? Math.round(nowMs / MINUTE_MS) * MINUTE_MS : 0
}
