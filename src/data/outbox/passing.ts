// Which failures pass by themselves, and how long an item then waits.
import type { Failure } from '@/data/failure'

const FIRST_DELAY_MS = 2_000
export const LONGEST_DELAY_MS = 5 * 60_000
/** Who was told that it was too much asks less often. */
const RATE_LIMITED_DELAY_MS = 60_000

/** Nothing else would go through now either: the flush ends. */
const STOPS = ['offline', 'rate_limited', 'invalid_token']
/** About this item alone, or the server has an accident with it. A conflict without another version is a clash of two writes. */
const PASSES = [...STOPS, 'backend_unavailable', 'conflict']

const isOneOf = (failure: Failure, codes: readonly string[]): boolean =>
  codes.some((code) => failure.is(code))

/** False for a refusal that the same item would meet again: it is parked. */
export const passes = (failure: Failure): boolean => isOneOf(failure, PASSES)

export const stopsAll = (failure: Failure): boolean => isOneOf(failure, STOPS)

/**
 * Milliseconds to wait after so many tries: doubled each time up to five minutes, and of that at least half,
 * so that the phones of a station that was cut off do not all come back at once.
 * @param random in [0, 1)
 */
export function delayAfter(failure: Failure, tries: number, random: number): number {
  const grown = FIRST_DELAY_MS * 2 ** Math.min(tries - 1, 20)
  const least = failure.is('rate_limited') ? RATE_LIMITED_DELAY_MS : 0
  return Math.max(least, Math.min(LONGEST_DELAY_MS, grown)) * (0.5 + random / 2)
}

/** A wait that is longer than any we set comes from a clock that was wrong: it is over. */
export function isDue(notBefore: Date | null, now: Date): boolean {
  if (notBefore === null) return true
  const left = notBefore.getTime() - now.getTime()
  return left <= 0 || left > LONGEST_DELAY_MS
}
