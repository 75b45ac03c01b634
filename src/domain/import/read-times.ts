// Days and times as files write them, made into what forms read: `31/05/2025 22:05`.
import { readInstant } from '@/domain/typed-text'
import { plainClock } from './read-clock'

/** `dmy` as in Vietnam, `mdy` where a column of the file shows that months come first. */
export type DayOrder = 'dmy' | 'mdy'

const TWO = (value: number): string => String(value).padStart(2, '0')
const DAY_MS = 86_400_000
/** Excel's day 0, by its calendar of 1900 with the 29 February that never was. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30)
/** 1990 to 2100, as the database has it. */
const SERIALS = { first: 32_874, last: 73_050 }

const SLASHED = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?!\d)/
const YEAR_FIRST = /(?<!\d)(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/
const IN_WORDS = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu
const COMPACT = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/
/** What stands between a day and its time. */
const FILLERS = /ngày|lúc|vào|[,–—]|(?<=^|\s)-(?=\s|$)/giu

/** Whether the texts of a column can only be read with the month first. */
export function dayOrderOf(texts: Iterable<string>): DayOrder {
  let [monthFirst, dayFirst] = [0, 0]
  for (const text of texts) {
    const [, first, second] = SLASHED.exec(text) ?? []
    if (Number(second) > 12) monthFirst += 1
    if (Number(first) > 12) dayFirst += 1
  }
  return monthFirst > 0 && dayFirst === 0 ? 'mdy' : 'dmy'
}

/**
 * `5/3/24`, `22h05 ngày 31/5/2025`, `8h sáng 31/5/2025`, `ngày 5 tháng 3 năm 2024`, `20240305`, `45356.75` (Excel) as
 * `05/03/2024 18:00`; what is none of these comes back as it is, for the form's own rules to read or to refuse.
 */
export function plainTime(text: string, order: DayOrder): string {
  const typed = text.trim()
  if (/^\d{4}-/.test(typed) && readInstant(typed) !== null) return typed
  if (/^\d{5}(?:[.,]\d+)?$/.test(typed)) return serialTime(Number(typed.replace(',', '.'))) ?? typed
  const compact = COMPACT.exec(typed)
  if (compact) return `${compact[3]}/${compact[2]}/${compact[1]}`
  const found = dayIn(typed, order)
  if (found === null) return typed
  const rest = typed.replace(found.whole, ' ').replace(FILLERS, ' ').trim()
  if (rest === '') return found.day
  const clock = plainClock(rest)
  return clock === null ? typed : `${found.day} ${clock}`
}

/**
 * A day and a time of day from two columns as one text; null where the second is no time of day. A day that has a time of
 * its own keeps it, and a time alone may be all of it.
 */
export function withClock(day: string, clock: string, order: DayOrder): string | null {
  const [typedDay, typedClock] = [day.trim(), clock.trim()]
  if (typedClock === '' || typedDay === '') return typedDay || plainTime(typedClock, order)
  const plain = plainClock(typedClock)
  if (plain === null) return null
  const bare = typedDay.replace(/ 0?0:00(?::00)?$/, '')
  return /\s|T\d/.test(bare) ? typedDay : `${bare} ${plain}`
}

/** The first day in a text: as it stands there, and as `31/05/2025`. */
function dayIn(text: string, order: DayOrder): { whole: string; day: string } | null {
  const inWords = IN_WORDS.exec(text)
  const yearFirst = inWords === null ? YEAR_FIRST.exec(text) : null
  const found = inWords ?? yearFirst ?? SLASHED.exec(text)
  if (found === null) return null
  const [whole, first = '', second = '', third = ''] = found
  const isMonthFirst = order === 'mdy' && inWords === null
  const [day, month, year] = yearFirst
    ? [third, second, first]
    : isMonthFirst
      ? [second, first, third]
      : [first, second, third]
  return { whole, day: `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${fullYear(year)}` }
}

const fullYear = (year: string): string =>
  year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`

function serialTime(serial: number): string | null {
  if (serial < SERIALS.first || serial > SERIALS.last) return null
  const at = new Date(EXCEL_EPOCH + Math.round(serial * DAY_MS))
  const date = `${TWO(at.getUTCDate())}/${TWO(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}`
  const [hour, minute, second] = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()]
  if (hour + minute + second === 0) return date
  return `${date} ${TWO(hour)}:${TWO(minute)}${second === 0 ? '' : `:${TWO(second)}`}`
}

const WRITTEN =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})(?:[ T,]+\d{1,2}(?:[:h]\d{2}(?::\d{2}(?:\.\d+)?)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** Whether a text is written as a day or a time, of the calendar or not: `31/02/2025` is, `hôm qua` is not. */
export const isWrittenAsTime = (plain: string): boolean => WRITTEN.test(plain.trim())
