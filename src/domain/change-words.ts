// A count of incidents and its change, as an officer reports them: `1.524 vụ`, `giảm 42 vụ (-2,68%)`.
import type { TFunction } from 'i18next'
import { formatNumber, type Language } from './format'

export interface Change {
  /** Now less before. */
  readonly difference: number
  /** Of the count before; null where that is 0 or too small to mean anything. */
  readonly percent: number | null
}

/** `1.524 vụ`. */
export const countInWords = (count: number, language: Language, t: TFunction): string =>
  t('chart.incidents', { count, number: formatNumber(count, language) })

/** `tăng 12 vụ (+20%)`, `giảm 42 vụ (-2,68%)`, `không đổi`; no percent where it is null or rounds to 0. */
export function changeInWords(change: Change, language: Language, t: TFunction): string {
  const { difference, percent } = change
  if (difference === 0) return t('chart.no_change')
  const count = Math.abs(difference)
  const number = formatNumber(count, language)
  const words =
    difference > 0 ? t('chart.up', { count, number }) : t('chart.down', { count, number })
  const share = percent === null ? '0' : formatNumber(Math.abs(percent), language, 2)
  return share === '0' ? words : `${words} (${difference > 0 ? '+' : '-'}${share}%)`
}
