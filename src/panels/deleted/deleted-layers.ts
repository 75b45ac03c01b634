// Layers whose rows can be deleted and restored here, and how long that is possible.

export const DELETED_LAYERS = ['cameras', 'fire_points'] as const
export type DeletedLayer = (typeof DELETED_LAYERS)[number]

const KEPT_DAYS = 90
const DAY_MS = 86_400_000

/** Whole days left; 0 on the last one. */
export const daysLeft = (deletedAt: Date, now: Date): number =>
  Math.max(0, KEPT_DAYS - Math.floor((now.getTime() - deletedAt.getTime()) / DAY_MS))
