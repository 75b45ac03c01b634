// Calendar days in Vietnam, whatever the time zone of the machine.
// Vietnam has kept UTC+7 without daylight saving since 1975-06-13, so a fixed offset is exact from then on.

/** ISO day, `2025-05-14`. */
export type CivilDate = string

const OFFSET_MS = 7 * 3600_000
const DAY_MS = 86_400_000

/** The day in Vietnam at an instant. */
export function civilDateOf(instant: Date): CivilDate {
  return new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 10)
}

/** Days from 1970-01-01 to the day in Vietnam at an instant. */
export const dayNumberOf = (instant: Date): number =>
  Math.floor((instant.getTime() + OFFSET_MS) / DAY_MS)

/** In Vietnam; Monday is 0. */
export function hourOfWeek(instant: Date): { readonly hour: number; readonly weekday: number } {
  const local = new Date(instant.getTime() + OFFSET_MS)
  return { hour: local.getUTCHours(), weekday: (local.getUTCDay() + 6) % 7 }
}

/** The day so many days after 1970-01-01. */
export const dayAt = (number: number): CivilDate =>
  new Date(number * DAY_MS).toISOString().slice(0, 10)

/** The instant at which a day begins in Vietnam. */
export function startOfDay(day: CivilDate): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - OFFSET_MS)
}

/** True for a real day written as `YYYY-MM-DD`: 2025-02-29 is none. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

export function addDays(day: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The first day of the month `months` after that of `day`. */
export function addMonths(day: CivilDate, months: number): CivilDate {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}

/** The same day so many months later or, less than 0, before; the last of the month where it is shorter. */
export function monthsAfter(day: CivilDate, months: number): CivilDate {
  const first = addMonths(day, months)
  const lastDay = addDays(addMonths(first, 1), -1).slice(8)
  return addDays(first, Math.min(Number(day.slice(8)), Number(lastDay)) - 1)
}
