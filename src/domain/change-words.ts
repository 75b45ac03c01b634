// A count of incidents and its change, as an officer reports them: `1.524 vụ`, `giảm 42 vụ (-2,68%)`.
import type { TFunction } from 'i18next'
import type { CivilDate } from './civil-date'
import { untilName } from './compared-names'
import { formatNumber, type Language } from './format'

export interface Change {
  /** Now less before. */
  readonly difference: number
  /** Of the count before; null where that is 0 or too small to mean anything. */
  readonly percent: number | null
}

export interface JudgedChange extends Change {
  /**
   * Only a rise or fall that is more than chance is called one, and only where the words say the same: of another
   * length are periods whose difference by the day goes the other way. Null where nobody judged.
   */
  readonly verdict: 'rise' | 'fall' | 'no_change' | 'too_few' | 'other_length' | null
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

/** `trong mức dao động`: why a difference is not called a rise or a fall; null where it is, and without a difference. */
export function doubtInWords({ difference, verdict }: JudgedChange, t: TFunction): string | null {
  if (difference === 0 || verdict === null || verdict === 'rise' || verdict === 'fall') return null
  if (verdict === 'no_change') return t('chart.within_chance')
  return t(`chart.${verdict}`)
}

/** `giảm 2 vụ (-0,7%), trong mức dao động`. */
export function judgedInWords(change: JudgedChange, language: Language, t: TFunction): string {
  const doubt = doubtInWords(change, t)
  const words = changeInWords(change, language, t)
  return doubt === null ? words : `${words}, ${doubt}`
}

export interface Comparison {
  readonly against: 'period_before' | 'year_before'
  /** Of the earlier period only as many days were counted as are over of this one. */
  readonly isPart: boolean
  /** The last day compared of a period that is still running; null for all of it. */
  readonly until: CivilDate | null
  /** How many there were until then. */
  readonly counted: number
  readonly earlier: number
  readonly change: JudgedChange
}

/** `So với kỳ trước`, `So với cùng thời gian kỳ trước`. */
export const againstInWords = (
  { against, isPart }: Pick<Comparison, 'against' | 'isPart'>,
  t: TFunction,
): string => t(isPart ? `chart.against_part_${against}` : `chart.against_${against}`)

/** `So với kỳ trước (287 vụ)`. */
export const earlierInWords = (comparison: Comparison, language: Language, t: TFunction): string =>
  `${againstInWords(comparison, t)} (${countInWords(comparison.earlier, language, t)})`

/** `So với kỳ trước (287 vụ): giảm 2 vụ (-0,7%), trong mức dao động`. */
export const comparisonInWords = (
  comparison: Comparison,
  language: Language,
  t: TFunction,
): string =>
  t('chart.figure', {
    what: earlierInWords(comparison, language, t),
    incidents: judgedInWords(comparison.change, language, t),
  })

/** `Đến hết ngày 21/11: 120 vụ`: what of a running period is compared; null where all of it is, or nothing. */
export function untilInWords(
  comparisons: readonly Comparison[],
  language: Language,
  t: TFunction,
): string | null {
  const [first] = comparisons
  if (first === undefined || first.until === null) return null
  return t('chart.figure', {
    what: untilName(first.until, t),
    incidents: countInWords(first.counted, language, t),
  })
}
