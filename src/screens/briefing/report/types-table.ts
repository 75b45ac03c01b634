// Every figure by type of incident, and what else is counted: for a workbook, too long for a page.
import type { TFunction } from 'i18next'
import { BRIEFING_SPANS, type SpanCounts } from '@/domain/briefing'
import type { ReportTable } from '@/domain/report'
import { columnsOfNumbers, countCell, NO_CELL, wordCell } from '@/domain/report-cells'
import type { Briefed } from './section'

export function typesTable({ figures, basics, language }: Briefed, t: TFunction): ReportTable {
  const nameOf = (id: string): string => {
    const type = basics.types.get(id)
    return type ? (language === 'vi' ? type.labelVi : type.labelEn) : id
  }
  const row = (name: string, counts: SpanCounts) => [
    wordCell(name),
    // Nothing was counted where no reporting rule was in force.
    ...BRIEFING_SPANS.map((span) =>
      figures.spans[span] ? countCell(counts[span], language) : NO_CELL,
    ),
  ]
  return {
    title: t('briefing-file.by_type'),
    columns: columnsOfNumbers(
      t('briefing-file.type'),
      t('chart.now'),
      t('chart.period_before'),
      t('chart.year_before'),
      t('briefing.year_to_date'),
      t('briefing-file.year_to_date_before'),
    ),
    rows: [
      ...figures.types.map(({ typeId, counts }) => row(nameOf(typeId), counts)),
      row(t('briefing-file.cleared'), figures.cleared),
      row(t('briefing.deaths'), figures.deaths),
      row(t('briefing.injuries'), figures.injuries),
      row(t('briefing-file.damage_vnd'), figures.damageVnd),
    ],
  }
}
