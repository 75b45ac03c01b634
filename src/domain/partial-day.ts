// A day as far as it is known: papers name a month, a year, or a day without its year. Written as ISO 8601-2 (EDTF):
// `2018-02-06`, `2018-02`, `2018`, `XXXX-09-29`. The twin of private.is_partial_day().
import { isCivilDate } from './civil-date'

export type PartialDay = string

const YEAR = /^(19|20)\d\d$/
const MONTH = /^(19|20)\d\d-(0[1-9]|1[0-2])$/

export const isPartialDay = (text: string): boolean =>
  YEAR.test(text) ||
  MONTH.test(text) ||
  (/^(19|20)\d\d-/.test(text) && isCivilDate(text)) ||
  // A leap year where none is known.
  (text.startsWith('XXXX-') && isCivilDate(text.replace('XXXX', '2000')))

const two = (digits: string) => digits.padStart(2, '0')

/** `29/9/2024`, `9/2024`, `2024`, `29/9`, and as it is stored; null for anything else. */
export function readPartialDay(typed: string): PartialDay | null {
  const parts = typed.trim().split(/[/.-]/)
  const [first = '', second = '', third = ''] = parts
  const isNumbers = parts.every((part) => /^\d+$/.test(part))
  const day =
    !isNumbers || first.length === 4
      ? typed.trim()
      : third !== ''
        ? `${third}-${two(second)}-${two(first)}`
        : second.length === 4
          ? `${second}-${two(first)}`
          : `XXXX-${two(second)}-${two(first)}`
  return isPartialDay(day) ? day : null
}

/** `29/09/2024`, `09/2024`, `2024`, `29/09`. */
export const formatPartialDay = (day: PartialDay): string =>
  day
    .replace(/^XXXX-/, '')
    .split('-')
    .toReversed()
    .join('/')

/** Its year; null where it is not known. */
export const yearOf = (day: PartialDay): number | null =>
  day.startsWith('XXXX') ? null : Number(day.slice(0, 4))
