// Cells that every report is made of: what paper says, and the number for a workbook.
import { formatNumber, type Language } from './format'
import { percentOf, percentText } from './rate'
import type { ReportCell, ReportTable } from './report'

export const wordCell = (text: string): ReportCell => ({ text })

/** A dash where nobody stated one. */
export const countCell = (value: number | null, language: Language): ReportCell =>
  value === null ? wordCell('–') : { text: formatNumber(value, language), value, format: 'integer' }

/** `8/8`, as papers write how many of how many; never a date in a workbook. */
export const shareOfCell = (part: number, whole: number, language: Language): ReportCell =>
  wordCell(`${formatNumber(part, language)}/${formatNumber(whole, language)}`)

/** `76,7%`; a dash of nothing. */
export function percentCell(part: number, whole: number, language: Language): ReportCell {
  const value = percentOf(part, whole)
  const text = percentText(part, whole, language)
  return value === null ? { text } : { text, value, format: 'percent' }
}

/** The first column names the row, the others hold numbers. */
export const columnsOfNumbers = (name: string, ...numbers: string[]): ReportTable['columns'] => [
  { label: name, isNumber: false },
  ...numbers.map((label) => ({ label, isNumber: true })),
]

export const columnsOfWords = (...labels: string[]): ReportTable['columns'] =>
  labels.map((label) => ({ label, isNumber: false }))
