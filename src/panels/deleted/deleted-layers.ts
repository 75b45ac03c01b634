// Layers whose rows can be deleted and restored here, and how long that is possible.
import { daysSince, KEPT_DAYS } from '@/domain/deletion'

export const DELETED_LAYERS = ['cameras', 'fire_points'] as const
export type DeletedLayer = (typeof DELETED_LAYERS)[number]

/** Whole days left; 0 on the last one. */
export const daysLeft = (deletedAt: Date, now: Date): number =>
  Math.max(0, KEPT_DAYS - daysSince(deletedAt, now))
