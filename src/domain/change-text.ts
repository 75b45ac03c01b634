// A change as a cell of a table has it.
import type { Change } from './change-words'
import { formatNumber, type Language } from './format'

const withSign = (value: number, number: string): string =>
  number === '0' ? number : `${value > 0 ? '+' : '-'}${number}`

/** `+12`, `-42`, `0`; nothing where there is nothing to compare with. */
export const differenceText = (change: Change | null, language: Language): string =>
  change === null
    ? ''
    : withSign(change.difference, formatNumber(Math.abs(change.difference), language))

/** `-2,68%`; a dash where the earlier count is too small to mean anything. */
export function shareText(change: Change | null, language: Language): string {
  if (change === null || change.percent === null) return '–'
  return `${withSign(change.percent, formatNumber(Math.abs(change.percent), language, 2))}%`
}
