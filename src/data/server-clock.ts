// What time it is by the server's clock: that of the machine may have been set wrong by a day.
import { clockAhead } from '@/domain/phone-clock'

interface Heard {
  /** What the server said, and the machine's two clocks at that moment, in milliseconds. */
  readonly server: number
  readonly steady: number
  readonly machine: number
}

let heard: Heard | null = null

/** @param date the `Date` header of an answer that came just now */
export function noteServerTime(date: string | null): void {
  const server = date === null ? Number.NaN : Date.parse(date)
  if (Number.isNaN(server)) return
  heard = { server, steady: performance.now(), machine: Date.now() }
}

/** The time of day; that of the machine before the server was heard. */
export const serverNow = (): Date =>
  new Date(heard === null ? Date.now() : heard.server + performance.now() - heard.steady)

/** How far the machine's clock was ahead of the server's when it was heard last, in milliseconds; null before. */
export const machineAheadMs = (): number | null => heard && heard.machine - heard.server

/** How far a phone's clock is ahead now: whole minutes in milliseconds, 0 while it is right; null before the server was heard. */
export const clockAheadMs = (): number | null =>
  heard &&
  clockAhead(
    { at: heard, aheadMs: heard.machine - heard.server },
    { steady: performance.now(), machine: Date.now() },
  )

/** The time of day for what is noted on a phone: its own, or the server's where it is known to be wrong. */
export const phoneNow = (): Date => new Date(Date.now() - (clockAheadMs() ?? 0))
