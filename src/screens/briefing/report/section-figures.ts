// What happened, by group: now, before, difference, share, last year, the year to date.
import type { TFunction } from 'i18next'
import { type FigureLine, groupLines, lineOf, totalLine } from '@/analysis/briefing/figure-lines'
import { comparisonsOf } from '@/analysis/statistics/compare-periods'
import { comparisonInWords, countInWords } from '@/domain/change-words'
import { formatNumber } from '@/domain/format'
import type { ReportChart, ReportTable } from '@/domain/report'
import {
  columnsOfNumbers,
  countCell,
  differenceCell,
  NO_CELL,
  shareCell,
  wordCell,
} from '@/domain/report-cells'
import { type Briefed, EMPTY_SECTION, type SectionOf, said } from './section'
import { typesTable } from './types-table'

export const figuresSection: SectionOf = (briefed, t) => {
  const { figures, language } = briefed
  return {
    ...EMPTY_SECTION,
    id: 'figures',
    title: t('briefing.slide_figures'),
    sentences: said(
      t('briefing-file.recorded', {
        incidents: countInWords(totalLine(figures).counts.now, language, t),
      }),
      ...figureComparisons(briefed).map((one) => comparisonInWords(one, language, t)),
      figures.withoutPosition > 0 &&
        t('briefing-file.without_position', {
          incidents: countInWords(figures.withoutPosition, language, t),
        }),
      figures.damageVnd.now > 0 &&
        t('briefing-file.damage', { number: formatNumber(figures.damageVnd.now, language) }),
    ),
    tables: [figuresTable(briefed, t)],
    details: [typesTable(briefed, t)],
    chart: groupChart(briefed, t),
  }
}

/** The total against the period before and the year before, where there is anything to compare with. */
export function figureComparisons({ figures, compared }: Pick<Briefed, 'figures' | 'compared'>) {
  const { now, before, yearBefore } = totalLine(figures).counts
  const { spans } = figures
  return comparisonsOf(
    { now, before: spans.before && before, yearBefore: spans.yearBefore && yearBefore },
    compared,
  )
}

export function figuresTable(
  { figures, language }: Pick<Briefed, 'figures' | 'language'>,
  t: TFunction,
): ReportTable {
  const harm = (['deaths', 'injuries'] as const)
    .map((id) => lineOf(id, figures[id], figures))
    .filter(({ counts }) => Object.values(counts).some((count) => count > 0))
  const row = (name: string, line: FigureLine) => [
    wordCell(name),
    countCell(line.counts.now, language),
    line.change ? countCell(line.counts.before, language) : NO_CELL,
    differenceCell(line.change, language),
    shareCell(line.change, language),
    line.yearChange ? countCell(line.counts.yearBefore, language) : NO_CELL,
    differenceCell(line.yearChange, language),
    countCell(line.counts.yearToDate, language),
    differenceCell(line.toDateChange, language),
  ]
  return {
    title: null,
    columns: columnsOfNumbers(
      t('briefing.group'),
      t('chart.now'),
      t('chart.period_before'),
      t('briefing.difference'),
      t('briefing.share'),
      t('chart.year_before'),
      t('briefing.difference'),
      t('briefing.year_to_date'),
      t('briefing.to_date_difference'),
    ),
    rows: [
      row(t('briefing.all'), totalLine(figures)),
      ...groupLines(figures).map((line) => row(t(`layer.incident_${line.id}`), line)),
      ...harm.map((line) => row(t(`briefing.${line.id}`), line)),
    ],
    hasTotal: true,
  }
}

function groupChart({ figures }: Briefed, t: TFunction): ReportChart | null {
  const lines = groupLines(figures)
  if (lines.length === 0) return null
  return {
    title: t('briefing-file.by_group'),
    kind: 'bars',
    labels: lines.map(({ id }) => t(`layer.incident_${id}`)),
    series: [
      { name: t('chart.now'), values: lines.map(({ counts }) => counts.now) },
      ...(figures.spans.before
        ? [{ name: t('chart.period_before'), values: lines.map(({ counts }) => counts.before) }]
        : []),
      ...(figures.spans.yearBefore
        ? [{ name: t('chart.year_before'), values: lines.map(({ counts }) => counts.yearBefore) }]
        : []),
    ],
  }
}
