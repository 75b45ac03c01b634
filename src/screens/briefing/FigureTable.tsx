// Figures by group, as the ministry's reports have them: now, before, difference, share, last year, the year to date.
import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type FigureLine, groupLines, lineOf, totalLine } from '@/analysis/briefing/figure-lines'
import type { BriefingFigures } from '@/domain/briefing'
import { formatNumber, type Language } from '@/domain/format'
import tables from './BriefingTable.module.css'
import { differenceText, shareText } from './change-text'

interface FigureTableProps {
  readonly figures: BriefingFigures
  readonly language: Language
}

export function FigureTable({ figures, language }: FigureTableProps) {
  const { t } = useTranslation()
  const number = (value: number) => formatNumber(value, language)
  const harm = (['deaths', 'injuries'] as const)
    .map((id) => lineOf(id, figures[id], figures))
    .filter(({ counts }) => Object.values(counts).some((count) => count > 0))
  const row = (name: string, line: FigureLine, isStrong = false) => (
    <Table.Tr key={line.id} data-strong={isStrong || undefined}>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td>{number(line.counts.now)}</Table.Td>
      <Table.Td>{line.change && number(line.counts.before)}</Table.Td>
      <Table.Td>{differenceText(line.change, language)}</Table.Td>
      <Table.Td>{shareText(line.change, language)}</Table.Td>
      <Table.Td>{line.yearChange && number(line.counts.yearBefore)}</Table.Td>
      <Table.Td>{differenceText(line.yearChange, language)}</Table.Td>
      <Table.Td>{number(line.counts.yearToDate)}</Table.Td>
      <Table.Td>{differenceText(line.toDateChange, language)}</Table.Td>
    </Table.Tr>
  )
  return (
    <Table className={tables.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('briefing.group')}</Table.Th>
          <Table.Th scope="col">{t('chart.now')}</Table.Th>
          <Table.Th scope="col">{t('chart.period_before')}</Table.Th>
          <Table.Th scope="col">{t('briefing.difference')}</Table.Th>
          <Table.Th scope="col">{t('briefing.share')}</Table.Th>
          <Table.Th scope="col">{t('chart.year_before')}</Table.Th>
          <Table.Th scope="col">{t('briefing.difference')}</Table.Th>
          <Table.Th scope="col">{t('briefing.year_to_date')}</Table.Th>
          <Table.Th scope="col">{t('briefing.to_date_difference')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {row(t('briefing.all'), totalLine(figures), true)}
        {groupLines(figures).map((line) => row(t(`layer.incident_${line.id}`), line))}
        {harm.map((line) => row(t(`briefing.${line.id}`), line))}
      </Table.Tbody>
    </Table>
  )
}
