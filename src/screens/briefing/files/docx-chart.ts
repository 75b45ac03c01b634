// A chart of the report that Word draws itself and lets be edited.
import { ChartRun } from 'docx/charts'
import type { Language } from '@/domain/format'
import type { ReportChart } from '@/domain/report'
import { CHART_NUMBERS, SERIES_COLOURS } from './chart-look'
import { FONT } from './docx-text'

/** Pixels of 96 to the inch: the width of the text. */
const SIZE = { width: 600, height: 250 }

export function docxChart(
  { title, kind, labels, series }: ReportChart,
  language: Language,
): ChartRun {
  const shared = {
    title: { text: title, font: { size: 12, bold: true } },
    font: { name: FONT },
    categories: labels,
    categoryAxis: kind === 'lines' ? { labelRotation: -45 } : {},
    valueAxis: { numberFormat: CHART_NUMBERS[language], minimum: 0 },
    transformation: SIZE,
  } as const
  const coloured = series.map(({ name, values }, place) => ({
    name,
    values,
    color: SERIES_COLOURS[place % SERIES_COLOURS.length],
  }))
  return kind === 'lines'
    ? new ChartRun({ type: 'line', markers: true, ...shared, series: coloured })
    : new ChartRun({ type: 'column', ...shared, series: coloured })
}
