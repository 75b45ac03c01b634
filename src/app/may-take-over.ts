// Whether a new version may load the page anew: never while somebody is at something.

interface Moment {
  readonly isOnline: boolean
  readonly isHidden: boolean
  /** A form or a dialog is open. */
  readonly isAtWork: boolean
  /** Since the last touch or key. */
  readonly idleMs: number
}

/** Nobody who stands before the screen waits that long between two touches. */
const IDLE_MS = 10 * 60_000

/** Without a network it could be a version that cannot read what was kept by the one before. */
export const mayTakeOver = ({ isOnline, isHidden, isAtWork, idleMs }: Moment): boolean =>
  isOnline && !isAtWork && (isHidden || idleMs >= IDLE_MS)
