// Cells that every report is made of: what paper says, and the number for a workbook.
import { differenceText, shareText } from './change-text'
import type { Change } from './change-words'
import { formatNumber, type Language } from './format'
import type { ReportCell, ReportTable } from './report'

export const wordCell = (text: string): ReportCell => ({ text })

/** A dash where nobody stated one. */
export const countCell = (value: number | null, language: Language): ReportCell =>
  value === null ? wordCell('–') : { text: formatNumber(value, language), value, format: 'integer' }

/** With one decimal. */
export const rateCell = (value: number, language: Language): ReportCell => ({
  text: formatNumber(value, language, 1),
  value,
  format: 'decimal',
})

/** Nothing to say. */
export const NO_CELL: ReportCell = { text: '' }

/** `-42`; empty where there is nothing to compare with. */
export const differenceCell = (change: Change | null, language: Language): ReportCell =>
  change === null
    ? NO_CELL
    : { text: differenceText(change, language), value: change.difference, format: 'signed' }

/** `-2,68%`; a dash without a number where the earlier count is too small to mean anything. */
export const shareCell = (change: Change | null, language: Language): ReportCell => ({
  text: shareText(change, language),
  ...(change !== null && change.percent !== null && { value: change.percent, format: 'percent' }),
})

/** `8/8`, as papers write how many of how many; never a date in a workbook. */
export const shareOfCell = (part: number, whole: number, language: Language): ReportCell =>
  wordCell(`${formatNumber(part, language)}/${formatNumber(whole, language)}`)

/** The first column names the row, the others hold numbers. */
export const columnsOfNumbers = (name: string, ...numbers: string[]): ReportTable['columns'] => [
  { label: name, isNumber: false },
  ...numbers.map((label) => ({ label, isNumber: true })),
]

export const columnsOfWords = (...labels: string[]): ReportTable['columns'] =>
  labels.map((label) => ({ label, isNumber: false }))
