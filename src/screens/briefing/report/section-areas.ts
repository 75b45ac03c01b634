// The areas below, those with most first; rates only where households are known.
import type { TFunction } from 'i18next'
import { differenceOf } from '@/analysis/statistics/compare-periods'
import { fullNameOf } from '@/domain/area'
import type { BriefingArea } from '@/domain/briefing'
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

export function areasTable(
  { area, figures, language }: Pick<Briefed, 'area' | 'figures' | 'language'>,
  t: TFunction,
): ReportTable {
  const { spans } = figures
  const isRest = ({ areaId }: BriefingArea) => areaId === area.id
  const ranked = figures.areas
    // What lies in none of them is told of where there is any, and last.
    .filter((row) => !isRest(row) || row.counts.now + row.counts.before > 0)
    .toSorted(
      (a, b) =>
        Number(isRest(a)) - Number(isRest(b)) ||
        b.counts.now - a.counts.now ||
        a.name.localeCompare(b.name, 'vi'),
    )
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
    rows: ranked.map((row) => {
      const { now, before, yearBefore } = row.counts
      return [
        wordCell(isRest(row) ? t('briefing.not_in_any') : fullNameOf(row)),
        countCell(now, language),
        spans.before ? countCell(before, language) : NO_CELL,
        differenceCell(spans.before && differenceOf(now, before), language),
        spans.yearBefore ? countCell(yearBefore, language) : NO_CELL,
        row.households ? rateCell((1000 * now) / row.households, language) : wordCell('–'),
      ]
    }),
  }
}
