// Cells of a report: what paper says, and the number for a workbook.
import type { Change } from '@/domain/change-words'
import { formatNumber, type Language } from '@/domain/format'
import type { ReportCell, ReportTable } from '@/domain/report'
import { differenceText, shareText } from '@/screens/briefing/change-text'

export const wordCell = (text: string): ReportCell => ({ text })

/** Nothing to say. */
export const NO_CELL: ReportCell = { text: '' }

export const countCell = (value: number, language: Language): ReportCell => ({
  text: formatNumber(value, language),
  value,
  format: 'integer',
})

/** With one decimal. */
export const rateCell = (value: number, language: Language): ReportCell => ({
  text: formatNumber(value, language, 1),
  value,
  format: 'decimal',
})

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

/** The first column names the row, the others hold numbers. */
export const columnsOfNumbers = (name: string, ...numbers: string[]): ReportTable['columns'] => [
  { label: name, isNumber: false },
  ...numbers.map((label) => ({ label, isNumber: true })),
]

export const columnsOfWords = (...labels: string[]): ReportTable['columns'] =>
  labels.map((label) => ({ label, isNumber: false }))
