// What the compared parts of periods are called, in headings, legends and tables: `Kỳ trước`, `7 ngày đầu kỳ trước`.
import type { TFunction } from 'i18next'
import { type CivilDate, dayAt } from './civil-date'
import type { ComparedPeriods, DaySpan } from './compared-periods'
import { formatCivilDate, formatNumber, type Language } from './format'

export interface ComparedNames {
  /** `Đến hết ngày 21/11`: what is compared of a running period; null where all of it is, or nothing yet. */
  readonly until: string | null
  /** Which days its rises and falls are about, as a sentence; null where `until` is. */
  readonly note: string | null
  readonly before: string
  readonly againstBefore: string
  readonly yearBefore: string
  readonly againstYearBefore: string
}

export function comparedNames(
  periods: ComparedPeriods,
  language: Language,
  t: TFunction,
): ComparedNames {
  const day = lastDayCompared(periods)
  const begun = (span: DaySpan | null) =>
    day === null || span === null
      ? null
      : { count: span[1] - span[0], number: formatNumber(span[1] - span[0], language) }
  const [before, yearBefore] = [begun(periods.before), begun(periods.yearBefore)]
  return {
    until: day && untilName(day, t),
    note: day && before && t('chart.compared_until', { ...before, day: shortDay(day) }),
    before: before ? t('chart.days_period_before', before) : t('chart.period_before'),
    againstBefore: before
      ? t('chart.against_days_period_before', before)
      : t('chart.against_period_before'),
    yearBefore: yearBefore ? t('chart.days_year_before', yearBefore) : t('chart.year_before'),
    againstYearBefore: yearBefore
      ? t('chart.against_days_year_before', yearBefore)
      : t('chart.against_year_before'),
  }
}

/** Of a running period, which is compared up to the end of that day; null before there is one, and of others. */
export const lastDayCompared = ({ now, isRunning }: ComparedPeriods): CivilDate | null =>
  isRunning && now[1] > now[0] ? dayAt(now[1] - 1) : null

/** `Đến hết ngày 21/11`. */
export const untilName = (day: CivilDate, t: TFunction): string =>
  t('chart.until', { day: shortDay(day) })

/** `21/11`: it is yesterday, and nobody asks of which year. */
export const shortDay = (day: CivilDate): string => formatCivilDate(day).slice(0, 5)
