// A table as a CSV file that Excel opens right: its own separator and decimal mark in each language.
import type { Language } from '@/domain/format'
import type { Cell, ChartTable } from './chart-table'

/** Without it Excel takes UTF-8 for the code page of the machine. */
const BYTE_ORDER_MARK = '\uFEFF'
const SEPARATOR = { vi: ';', en: ',' } as const
const DECIMAL_MARK = { vi: ',', en: '.' } as const

/** What spreadsheets take for a formula: such a cell would run on the machine of whoever opens it. */
const FORMULA = /^[=+\-@\t\r]/
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/

/** At most 4 decimals: more than any chart shows. */
const numberText = (value: number, language: Language): string =>
  Number.isFinite(value)
    ? String(Math.round(value * 1e4) / 1e4).replace('.', DECIMAL_MARK[language])
    : ''

function cellText(cell: Cell, language: Language): string {
  if (cell === null) return ''
  const text = typeof cell === 'number' ? numberText(cell, language) : cell.normalize('NFC')
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  const needsQuotes = safe.includes(SEPARATOR[language]) || /["\r\n]/.test(safe)
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The whole file, its lines ended by CR LF (RFC 4180); `head` are lines above the columns. */
export function chartCsv(
  { columns, rows }: ChartTable,
  language: Language,
  head: readonly (readonly Cell[])[] = [],
): string {
  const lines = [...head, columns, ...rows].map((cells) =>
    cells.map((cell) => cellText(cell, language)).join(SEPARATOR[language]),
  )
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}
