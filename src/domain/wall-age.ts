// How old the data of a wall is, in five levels that have a word each, told by a clock that only goes forward.

export type AgeLevel = 'fresh' | 'recent' | 'late' | 'old' | 'outdated'

/** Up to how many milliseconds; data is asked for once a minute. */
const UNTIL: readonly (readonly [AgeLevel, number])[] = [
  ['fresh', 75_000],
  ['recent', 120_000],
  ['late', 10 * 60_000],
  ['old', 60 * 60_000],
]

export const ageLevelOf = (ageMs: number): AgeLevel =>
  UNTIL.find(([, until]) => ageMs <= until)?.[0] ?? 'outdated'

/** Both clocks of a machine at one moment, in milliseconds. */
export interface Moment {
  /** Only goes forward, and in some browsers not while the machine sleeps. */
  readonly steady: number
  /** The time of day, which somebody may set. */
  readonly machine: number
}

export interface AgeWatch {
  /** When it was last looked at. */
  readonly at: Moment
  /** How old the data was then. */
  readonly ageMs: number
}

/** More than this between the two clocks is no rounding: the machine slept, or its clock was set. */
const JUMP_MS = 30_000

export const isJump = (before: Moment, now: Moment): boolean =>
  Math.abs(now.machine - before.machine - (now.steady - before.steady)) > JUMP_MS

/**
 * The age as it went on. A machine that slept may have missed hours: whatever its clock went ahead counts as age until
 * the server has answered. A clock that was set back makes nothing younger.
 */
export function ageAt({ at, ageMs }: AgeWatch, now: Moment): AgeWatch {
  const steady = now.steady - at.steady
  const passed = isJump(at, now) ? Math.max(steady, now.machine - at.machine) : steady
  return { at: now, ageMs: ageMs + passed }
}

/** A machine's clock that is wrong by more than this is told of. */
const WRONG_MS = 120_000

/** @param aheadMs how far the machine's clock is ahead of the server's; null before the server was heard */
export const isClockWrong = (aheadMs: number | null): boolean =>
  aheadMs !== null && Math.abs(aheadMs) > WRONG_MS
