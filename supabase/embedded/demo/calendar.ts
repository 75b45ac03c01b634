// Days in Vietnam (UTC+7, no summer time), counted from 1970-01-01, and how far each is from Tết.

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const AHEAD_MS = 7 * HOUR_MS

/** A day in Vietnam, counted from 1970-01-01. */
export type Day = number

export const dayOf = (instant: Date): Day => Math.floor((instant.getTime() + AHEAD_MS) / DAY_MS)

/** The instant `hour` (may be broken) hours after that day's midnight in Vietnam. */
export const instantAt = (day: Day, hour: number): Date =>
  new Date(day * DAY_MS - AHEAD_MS + Math.round(hour * HOUR_MS))

export const hoursAfter = (instant: Date, hours: number): Date =>
  new Date(instant.getTime() + Math.round(hours * HOUR_MS))

/** `2024-05-31` */
export const isoDateOf = (day: Day): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

export interface DayFacts {
  /** 0 January … 11 December. */
  readonly month: number
  readonly isWeekend: boolean
  /** Days from the first day of Tết, about -15 … 15, null further away. */
  readonly fromTet: number | null
}

export function factsOf(day: Day): DayFacts {
  const date = new Date(day * DAY_MS)
  return {
    month: date.getUTCMonth(),
    isWeekend: [0, 6].includes(date.getUTCDay()),
    fromTet: daysFromTet(date),
  }
}

const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})

/** Taken from the Chinese lunar calendar, which differs from the Vietnamese by a day in a few years. */
function daysFromTet(date: Date): number | null {
  if (date.getUTCMonth() > 2) return null
  const parts = lunar.formatToParts(date)
  const partOf = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const [month, day] = [partOf('month'), partOf('day')]
  if (month === 1 && day <= 16) return day - 1
  if (month === 12 && day >= 15) return day - 31
  return null
}
