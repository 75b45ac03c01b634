// The figures of a chart, where a format cannot draw it.
import type { TFunction } from 'i18next'
import type { ReportChart, ReportSection, ReportTable } from '@/domain/report'

const chartAsTable = ({ title, kind, labels, series }: ReportChart, t: TFunction): ReportTable => ({
  title,
  columns: [
    { label: kind === 'lines' ? t('briefing-file.month') : '', isNumber: false },
    ...series.map(({ name }) => ({ label: name, isNumber: true })),
  ],
  rows: labels.map((label, place) => [
    { text: label },
    ...series.map(({ values }) => {
      const value = values[place] ?? null
      return value === null
        ? { text: '' }
        : ({ text: String(value), value, format: 'integer' } as const)
    }),
  ]),
})

/** A chart beside a table shows what the table says; alone it is one. */
export const pageTables = (
  { tables, chart }: ReportSection,
  t: TFunction,
): readonly ReportTable[] => (chart && tables.length === 0 ? [chartAsTable(chart, t)] : tables)
