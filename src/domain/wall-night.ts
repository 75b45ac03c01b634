// When a wall begins anew by itself: each night while nobody looks, and after something broke.
import { addDays, civilDateOf, startOfDay } from './civil-date'

const AT_NIGHT_MS = (3 * 60 + 30) * 60_000
/** Walls of one office do not all ask the server at the same moment. */
const JITTER_MS = 20 * 60_000
/** A wall that began so shortly before has had its night. */
const JUST_BEGUN_MS = 60 * 60_000

/** The next half past three in Vietnam, up to 20 minutes later; not within the hour. @param chance from 0 up to 1 */
export function nextNight(now: Date, chance: number): Date {
  const today = civilDateOf(now)
  const at = (day: string) =>
    new Date(startOfDay(day).getTime() + AT_NIGHT_MS + Math.floor(chance * JITTER_MS))
  const isAhead = at(today).getTime() - now.getTime() > JUST_BEGUN_MS
  return isAhead ? at(today) : at(addDays(today, 1))
}

const WAITS_MS = [2_000, 10_000, 30_000, 60_000, 300_000] as const

/** How long a wall waits before it begins anew, in milliseconds. @param failures in a row before this one */
export const waitAfter = (failures: number): number =>
  WAITS_MS[Math.min(failures, WAITS_MS.length - 1)] ?? 300_000
