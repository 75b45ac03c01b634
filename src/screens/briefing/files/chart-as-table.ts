// The figures of a chart, where a format cannot draw it.
import type { TFunction } from 'i18next'
import type { ReportChart, ReportTable } from '@/domain/report'

export const chartAsTable = (
  { title, kind, labels, series }: ReportChart,
  t: TFunction,
): ReportTable => ({
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
