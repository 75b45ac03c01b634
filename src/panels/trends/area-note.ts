// A row of the ranking in sentences, for who points at it.
import type { TFunction } from 'i18next'
import type { AreaRate } from '@/analysis/incidents/area-rate'
import type { ComparedCounts } from '@/analysis/incidents/compared-counts'
import { comparisonWith } from '@/analysis/statistics/compare-periods'
import { comparisonInWords, type JudgedChange, untilInWords } from '@/domain/change-words'
import type { ComparedPeriods } from '@/domain/compared-periods'
import { formatNumber, type Language } from '@/domain/format'

/** What is compared, and what it was before and a year ago. */
export function comparedNote(
  { now, before, yearBefore }: ComparedCounts<number>,
  change: JudgedChange | null,
  yearChange: JudgedChange | null,
  periods: ComparedPeriods,
  language: Language,
  t: TFunction,
): readonly string[] {
  const comparisons = [
    ...(before === null || change === null
      ? []
      : [comparisonWith('period_before', now, before, change, periods)]),
    ...(yearBefore === null || yearChange === null
      ? []
      : [comparisonWith('year_before', now, yearBefore, yearChange, periods)]),
  ]
  const until = untilInWords(comparisons, language, t)
  const words = comparisons.map((one) => comparisonInWords(one, language, t))
  return until === null ? words : [until, ...words]
}

/** `Mức thực trên 1.000 hộ có thể từ 18,2 đến 61,7 vụ (95%)`. */
export const rateNote = ({ low, high }: AreaRate, language: Language, t: TFunction): string =>
  t('chart.rate_interval', {
    low: formatNumber(low, language, 1),
    high: formatNumber(high, language, 1),
  })
