// When things happen: hours of the day, weekends, seasons and Tết.
import type { DayFacts } from './calendar'

/** Weight of each hour of the day, from midnight; only their proportion counts. */
export const HOURS = {
  night: [9, 9, 8, 7, 4, 2, 1, 1, 2, 2, 2, 2, 3, 3, 3, 2, 2, 2, 3, 4, 5, 6, 8, 9],
  late: [6, 3, 1, 0, 0, 0, 0, 1, 1, 1, 1, 2, 3, 2, 2, 2, 3, 4, 6, 9, 12, 14, 13, 10],
  evening: [2, 1, 0, 0, 0, 1, 1, 2, 3, 3, 3, 4, 4, 3, 3, 3, 5, 8, 11, 13, 13, 11, 8, 4],
  rush: [0.4, 0.2, 0.1, 0.1, 0.3, 2, 8, 11, 5, 2, 2, 4, 3, 2, 2, 3, 9, 14, 10, 5, 3, 2, 1, 0.6],
  road: [2, 1, 1, 1, 1, 3, 6, 7, 4, 3, 4, 5, 4, 4, 4, 5, 8, 10, 10, 8, 7, 6, 5, 3],
  office: [0, 0, 0, 0, 0, 0, 1, 4, 9, 11, 10, 5, 2, 5, 9, 10, 8, 5, 3, 3, 3, 2, 1, 0],
  cooking: [2, 2, 2, 1, 1, 2, 3, 3, 3, 4, 6, 7, 6, 5, 5, 5, 6, 8, 8, 7, 5, 4, 3, 2],
  afternoon: [0, 0, 0, 0, 0, 1, 1, 2, 3, 5, 6, 5, 5, 8, 12, 14, 13, 10, 4, 1, 0, 0, 0, 0],
} as const satisfies Record<string, readonly number[]>
type HourProfile = keyof typeof HOURS

/** Weight of each month, January first; the mean is about 1. */
const MONTHS = {
  level: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  summer: [0.2, 0.3, 0.6, 1.1, 1.9, 2.4, 2.2, 1.6, 0.8, 0.5, 0.3, 0.2],
  school: [1.1, 0.8, 1.1, 1.1, 1, 0.7, 0.6, 0.9, 1.2, 1.2, 1.2, 1.1],
  year_end: [1.4, 1, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 1, 1.1, 1.4],
} as const satisfies Record<string, readonly number[]>
const DRY_MONTHS = {
  north: [1.5, 1.3, 1.1, 0.9, 0.8, 0.8, 0.7, 0.6, 0.7, 1, 1.2, 1.5],
  south: [1.5, 1.7, 1.8, 1.5, 0.8, 0.5, 0.4, 0.4, 0.4, 0.5, 0.9, 1.4],
} as const
type Season = keyof typeof MONTHS | 'dry'

/** What the weeks around Tết do: `before` in the fortnight before, `during` in its first five days. */
type Tet = 'quiet' | 'busy' | 'festive'
const TET: Record<Tet, { before: number; during: number }> = {
  quiet: { before: 1, during: 0.35 },
  busy: { before: 1.7, during: 0.7 },
  festive: { before: 1.3, during: 2.4 },
}

export interface Rhythm {
  readonly hours: HourProfile
  /** How much more happens on a Saturday or Sunday than on a working day. */
  readonly weekend: number
  readonly season: Season
  readonly tet: Tet
}

/** How much more than on a usual day happens on `day`. */
export function dayWeight(rhythm: Rhythm, day: DayFacts, climate: 'north' | 'south'): number {
  const months = rhythm.season === 'dry' ? DRY_MONTHS[climate] : MONTHS[rhythm.season]
  const { before, during } = TET[rhythm.tet]
  const { fromTet } = day
  const tet = fromTet === null ? 1 : fromTet < 0 ? before : fromTet < 5 ? during : 1
  const week = (day.isWeekend ? rhythm.weekend : 1) / ((5 + 2 * rhythm.weekend) / 7)
  return (months[day.month] ?? 1) * tet * week
}
