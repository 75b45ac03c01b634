// A table as a CSV file that Excel opens right: its own separator and decimal mark in each language.
import { BYTE_ORDER_MARK, csvCell, DECIMAL_MARK, SEPARATOR } from '@/domain/csv-cell'
import type { Language } from '@/domain/format'
import type { Cell, ChartTable } from './chart-table'

/** At most 4 decimals: more than any chart shows. */
const numberText = (value: number, language: Language): string =>
  Number.isFinite(value)
    ? String(Math.round(value * 1e4) / 1e4).replace('.', DECIMAL_MARK[language])
    : ''

const cellText = (cell: Cell, language: Language): string =>
  cell === null
    ? ''
    : csvCell(typeof cell === 'number' ? numberText(cell, language) : cell, language)

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
