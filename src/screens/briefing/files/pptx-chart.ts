// A chart of the report that PowerPoint draws itself and lets be edited.
import type PptxGenJS from 'pptxgenjs'
import type { Language } from '@/domain/format'
import type { ReportChart } from '@/domain/report'
import { CHART_NUMBERS, SERIES_COLOURS } from './chart-look'

interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export function addChart(
  file: PptxGenJS,
  slide: PptxGenJS.Slide,
  { title, kind, labels, series }: ReportChart,
  box: Box,
  { language, font }: { readonly language: Language; readonly font: string },
): void {
  const isLines = kind === 'lines'
  slide.addChart(
    isLines ? file.ChartType.line : file.ChartType.bar,
    series.map(({ name, values }) => ({
      name,
      labels: [...labels],
      // A gap where there is none; the types know numbers only.
      values: values as number[],
    })),
    {
      ...box,
      altText: title,
      showTitle: true,
      title,
      titleFontFace: font,
      titleFontSize: 16,
      chartColors: [...SERIES_COLOURS],
      showLegend: series.length > 1,
      legendPos: 'b',
      legendFontFace: font,
      legendFontSize: 13,
      catAxisLabelFontFace: font,
      catAxisLabelFontSize: isLines ? 11 : 12,
      ...(isLines && { catAxisLabelRotate: -45 }),
      valAxisLabelFontFace: font,
      valAxisLabelFontSize: 12,
      valAxisLabelFormatCode: CHART_NUMBERS[language],
      valAxisMinVal: 0,
      valGridLine: { color: 'D2DBE0', size: 0.75 },
      catGridLine: { style: 'none' },
      displayBlanksAs: 'gap',
      ...(isLines
        ? { lineSize: 2.25, lineDataSymbolSize: 6 }
        : {
            barGapWidthPct: 60,
            dataLabelFormatCode: CHART_NUMBERS[language],
            showValue: true,
            dataLabelFontSize: 10,
            dataLabelFontFace: font,
          }),
    },
  )
}
