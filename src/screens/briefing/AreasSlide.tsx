// The areas below, those with most first; rates only where households are known.
import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { differenceOf } from '@/analysis/statistics/compare-periods'
import { fullNameOf } from '@/domain/area'
import type { BriefingArea } from '@/domain/briefing'
import { formatNumber } from '@/domain/format'
import classes from './Briefing.module.css'
import tables from './BriefingTable.module.css'
import { differenceText } from './change-text'
import type { ShownBriefing } from './use-briefing'

/** As many as a slide has room for, in two columns. */
const MOST = 28

export function AreasSlide({ area, figures, language }: ShownBriefing) {
  const { t } = useTranslation()
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals)
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
  const shown = ranked.slice(0, ranked.length > MOST ? MOST - 1 : MOST)
  const rest = ranked.slice(shown.length)
  const half = shown.length > MOST / 2 ? Math.ceil(shown.length / 2) : shown.length
  const nameOf = (row: BriefingArea) => (isRest(row) ? t('briefing.not_in_any') : fullNameOf(row))
  const change = ({ counts }: BriefingArea) =>
    differenceText(figures.spans.before && differenceOf(counts.now, counts.before), language)
  const table = (rows: readonly BriefingArea[]) => (
    <Table className={tables.table} data-dense={ranked.length > 10 || undefined}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('chart.area')}</Table.Th>
          <Table.Th scope="col">{t('chart.now')}</Table.Th>
          <Table.Th scope="col">{t('chart.period_before')}</Table.Th>
          <Table.Th scope="col">{t('briefing.difference')}</Table.Th>
          <Table.Th scope="col">{t('chart.year_before')}</Table.Th>
          <Table.Th scope="col">{t('chart.rate')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.areaId}>
            <Table.Th scope="row">{nameOf(row)}</Table.Th>
            <Table.Td>{number(row.counts.now)}</Table.Td>
            <Table.Td>{figures.spans.before && number(row.counts.before)}</Table.Td>
            <Table.Td>{change(row)}</Table.Td>
            <Table.Td>{figures.spans.yearBefore && number(row.counts.yearBefore)}</Table.Td>
            <Table.Td>
              {row.households ? number((1000 * row.counts.now) / row.households, 1) : '–'}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
  return (
    <>
      <div className={classes.columns}>
        {table(shown.slice(0, half))}
        {half < shown.length && table(shown.slice(half))}
      </div>
      {rest.length > 0 && (
        <p className={classes.note}>
          {t('briefing.other_areas', {
            count: rest.length,
            number: number(rest.length),
            incidents: number(rest.reduce((sum, { counts }) => sum + counts.now, 0)),
          })}
        </p>
      )}
    </>
  )
}
