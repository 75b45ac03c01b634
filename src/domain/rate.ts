// Rates are computed from their two numbers, never typed: a typed one is only compared.
import { formatNumber, type Language } from './format'
import { readAmount } from './typed-text'

/** In percent; null of nothing. */
const percentOf = (part: number, whole: number): number | null =>
  whole > 0 ? (100 * part) / whole : null

/** `76,7%`; a dash of nothing. */
export function percentText(part: number, whole: number, language: Language): string {
  const percent = percentOf(part, whole)
  return percent === null ? '–' : `${formatNumber(percent, language, 1)}%`
}

/**
 * Whether a rate that somebody typed, `86,7` or `86,7 %`, is that of the two numbers, at the decimals it was typed with.
 * @returns null where it is no number, or there is nothing to compute it from
 */
export function isRateOf(typed: string, part: number, whole: number): boolean | null {
  const text = typed.replace('%', '').trim()
  const [value, percent] = [readAmount(text), percentOf(part, whole)]
  if (Number.isNaN(value) || percent === null) return null
  const decimals = /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0
  // Half a unit of the last decimal: reports round up, down or cut off.
  return Math.abs(value - percent) < 10 ** -decimals
}
