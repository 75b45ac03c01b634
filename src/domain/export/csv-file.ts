// A layer as a table of texts, for Excel and for the import.
import { BYTE_ORDER_MARK, csvCell, DECIMAL_MARK, SEPARATOR } from '@/domain/csv-cell'
import type { Language } from '@/domain/format'
import type { ExportField } from './export-layer'
import type { Cell, ExportRow } from './export-row'

/** Eight decimals of a degree are a millimetre. Three decimals alone would be read back as thousands. */
export const numberText = (value: number, language: Language): string =>
  String(Number(value.toFixed(8)))
    .replace(/\.\d{3}$/, '$&0')
    .replace('.', DECIMAL_MARK[language])

const textOf = (cell: Cell, language: Language): string =>
  cell === null
    ? ''
    : csvCell(typeof cell === 'number' ? numberText(cell, language) : cell, language)

/** The first line, with the mark by which Excel knows UTF-8. */
export const csvHead = (fields: readonly ExportField[], language: Language): string =>
  `${BYTE_ORDER_MARK}${fields.map(({ header }) => csvCell(header, language)).join(SEPARATOR[language])}\r\n`

/** One line a row, each ended by CR LF (RFC 4180). */
export const csvLines = (
  fields: readonly ExportField[],
  rows: readonly ExportRow[],
  language: Language,
): string =>
  rows
    .map(
      (row) =>
        `${fields.map(({ cellOf }) => textOf(cellOf(row), language)).join(SEPARATOR[language])}\r\n`,
    )
    .join('')
