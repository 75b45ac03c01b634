// What the compared parts of periods are called, in headings, legends and tables: `Kỳ trước`, and while the period is
// running `Cùng thời gian kỳ trước (15/10–21/10/2026)`.
import type { TFunction } from 'i18next'
import { type CivilDate, dayAt } from './civil-date'
import type { ComparedPeriods, DaySpan } from './compared-periods'
import { formatCivilDate, formatDays } from './format'

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

export function comparedNames(periods: ComparedPeriods, t: TFunction): ComparedNames {
  const day = lastDayCompared(periods)
  const part = (span: DaySpan | null) =>
    day === null || span === null ? null : formatDays(dayAt(span[0]), dayAt(span[1] - 1))
  const [before, yearBefore] = [part(periods.before), part(periods.yearBefore)]
  return {
    until: day && untilName(day, t),
    note: day && before && t('chart.compared_until', { day: shortDay(day) }),
    before: before ? t('chart.part_period_before', { days: before }) : t('chart.period_before'),
    againstBefore: t(before ? 'chart.against_part_period_before' : 'chart.against_period_before'),
    yearBefore: yearBefore
      ? t('chart.part_year_before', { days: yearBefore })
      : t('chart.year_before'),
    againstYearBefore: t(
      yearBefore ? 'chart.against_part_year_before' : 'chart.against_year_before',
    ),
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
