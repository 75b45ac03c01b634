// How long what was deleted can come back.

export const KEPT_DAYS = 90
const DAY_MS = 86_400_000

/** Whole days that a row was deleted for. */
export const daysSince = (deletedAt: Date, now: Date): number =>
  Math.floor((now.getTime() - deletedAt.getTime()) / DAY_MS)

/** What was deleted at this instant or before is over. */
export const restorableSince = (now: Date): Date => new Date(now.getTime() - KEPT_DAYS * DAY_MS)
