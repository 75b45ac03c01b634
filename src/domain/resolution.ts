// Time from report to resolution: in whole days, as columns have it, and in the classes that the rules know.
import type { Incident } from './incident'

export const MANY_DAYS = 254
export const UNRESOLVED = 255

/** Whole days from report to resolution; `MANY_DAYS` for that and more, `UNRESOLVED` while open. */
export function daysToResolution({
  resolvedAt,
  reportedAt,
  occurredAt,
}: Pick<Incident, 'resolvedAt' | 'reportedAt' | 'occurredAt'>): number {
  if (resolvedAt === null) return UNRESOLVED
  const passed = resolvedAt.getTime() - (reportedAt ?? occurredAt).getTime()
  return Math.min(MANY_DAYS, Math.max(0, Math.floor(passed / 86_400_000)))
}

/** `days_7`: in less than 7 days, the time limit to classify a report; 20 days are the one to settle it. */
export const RESOLUTION_CLASSES = [
  'same_day',
  'days_3',
  'days_7',
  'days_20',
  'days_60',
  'longer',
  'unresolved',
] as const
export type ResolutionClass = (typeof RESOLUTION_CLASSES)[number]

/** Last whole day of each class, in their order. */
const LAST_DAYS = [0, 2, 6, 19, 59, MANY_DAYS, UNRESOLVED]

/** Place in `RESOLUTION_CLASSES` of what `daysToResolution` says. */
export const resolutionPlace = (days: number): number => LAST_DAYS.findIndex((last) => days <= last)

export const resolutionAt = (days: number): ResolutionClass =>
  RESOLUTION_CLASSES[resolutionPlace(days)] ?? 'unresolved'
