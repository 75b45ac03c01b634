// The areas below, those with most first; rates only where households are known.
import type { TFunction } from 'i18next'
import { rankAreas } from '@/analysis/briefing/ranked-areas'
import { differenceOf } from '@/analysis/statistics/compare-periods'
import { fullNameOf } from '@/domain/area'
import type { ReportTable } from '@/domain/report'
import {
  columnsOfNumbers,
  countCell,
  differenceCell,
  NO_CELL,
  rateCell,
  wordCell,
} from '@/domain/report-cells'
import { type Briefed, EMPTY_SECTION, type SectionOf } from './section'

export const areasSection: SectionOf = (briefed, t) =>
  // A hamlet has none below it.
  briefed.figures.areas.length > 1
    ? {
        ...EMPTY_SECTION,
        id: 'areas',
        title: t('briefing.slide_areas'),
        tables: [areasTable(briefed, t)],
      }
    : null

/** @param most rows there is room for */
export function areasTable(
  { area, figures, language }: Pick<Briefed, 'area' | 'figures' | 'language'>,
  t: TFunction,
  most = Number.POSITIVE_INFINITY,
): ReportTable {
  const { spans } = figures
  const { shown, inNone } = rankAreas(figures.areas, area.id, most)
  return {
    title: null,
    columns: columnsOfNumbers(
      t('chart.area'),
      t('chart.now'),
      t('chart.period_before'),
      t('briefing.difference'),
      t('chart.year_before'),
      t('chart.rate'),
    ),
    // What lies in none of them is told of where there is any, and last.
    rows: [...shown, ...(inNone ? [inNone] : [])].map((row) => {
      const { now, before, yearBefore } = row.counts
      return [
        wordCell(row === inNone ? t('briefing.not_in_any') : fullNameOf(row)),
        countCell(now, language),
        spans.before ? countCell(before, language) : NO_CELL,
        differenceCell(spans.before && differenceOf(now, before), language),
        spans.yearBefore ? countCell(yearBefore, language) : NO_CELL,
        row.households ? rateCell((1000 * now) / row.households, language) : wordCell('–'),
      ]
    }),
  }
}
