// What people type or paste, made into what is stored: text in NFC, numbers with comma or dot.
import { type CivilDate, isCivilDate, startOfDay } from './civil-date'
import { formatCivilDate, type Language } from './format'
import { isInVietnam, type LngLat } from './position'

/** One line: NFC, no control characters, nothing PostgreSQL refuses, no space at the ends. */
export const cleanLine = (typed: string): string =>
  typed
    .replace(/\p{Cs}/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .normalize('NFC')
    .trim()

/** Several lines: like a line, but line breaks stay. */
export const cleanLines = (typed: string): string =>
  typed
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}|[^\P{Cc}\n\t]/gu, '')
    .normalize('NFC')
    .trim()

/** Characters as the database counts them: `𝛼` is one. */
export const lengthOf = (text: string): number => [...text].length

const PLAIN = /^-?\d+(?:[.,]\d+)?$/
const GROUPED = /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$|^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/

/** `21,168912` or `21.168912`; NaN for anything else. */
export function readCoordinate(typed: string): number {
  const text = typed.trim().replace(/^−/, '-')
  return PLAIN.test(text) ? Number(text.replace(',', '.')) : Number.NaN
}

/**
 * An amount: `12`, `12,5`, `12.5`, and `1.500` or `1,500` for fifteen hundred, as nothing here has
 * three decimals. NaN for anything else.
 */
export function readAmount(typed: string): number {
  const text = typed.trim().replace(/^−/, '-')
  if (!GROUPED.test(text)) return readCoordinate(text)
  const decimalAt = text.search(/[.,]\d+$/)
  const separators = new Set(text.match(/[.,]/g))
  if (separators.size === 1) return Number(text.replace(/[.,]/g, ''))
  return Number(`${text.slice(0, decimalAt).replace(/[.,]/g, '')}.${text.slice(decimalAt + 1)}`)
}

/** `31/5/2025`, `31-05-2025` or `2025-05-31` as an ISO day; null when there is no such day. */
export function readDay(typed: string): CivilDate | null {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim()) ?? []
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed.trim()
  return isCivilDate(iso) ? iso : null
}

/**
 * An instant: `31/5/2025 22:05` or `2025-05-31 22:05:30` as a clock in Vietnam shows it, or ISO 8601 with
 * its own offset. A day alone is its first minute. Null when there is no such instant.
 */
export function readInstant(typed: string): Date | null {
  const text = typed.trim()
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) {
    const instant = new Date(text)
    return Number.isNaN(instant.getTime()) ? null : instant
  }
  const [, date = '', hour = '0', minute = '0', second = '0'] =
    /^(\S+?)(?:[ T,]+(\d{1,2})(?:[:h](\d{2})(?::(\d{2})(?:\.\d+)?)?)?)?$/.exec(text) ?? []
  const day = readDay(date)
  if (day === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second)
  return new Date(startOfDay(day).getTime() + seconds * 1000)
}

/** How a stored day is put into a field. */
export const typeDay = (day: CivilDate | null): string => (day === null ? '' : formatCivilDate(day))

/** How a stored number is put into a field: Vietnamese writes a decimal comma. */
export const typeNumber = (value: number | null, language: Language): string =>
  value === null ? '' : language === 'vi' ? String(value).replace('.', ',') : String(value)

/** A pasted pair, `21.168912, 106.121345` in either order; null when it is none in Vietnam. */
export function readPair(text: string): LngLat | null {
  const plain = text.match(/-?\d+(?:\.\d+)?/g) ?? []
  // Vietnamese writes a decimal comma: `21,168912; 106,121345`.
  const found = plain.length === 2 ? plain : (text.match(/-?\d+[.,]\d+/g) ?? [])
  const numbers = found.map((one) => Number(one.replace(',', '.')))
  const [first, second] = numbers
  if (numbers.length !== 2 || first === undefined || second === undefined) return null
  const pairs: LngLat[] = [
    [second, first],
    [first, second],
  ]
  return pairs.find(isInVietnam) ?? null
}
