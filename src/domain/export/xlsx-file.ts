// A layer as a workbook: a sheet of rows with numbers as numbers and times as times, and one that says what they are.
import ExcelJS from 'exceljs'
import type { ExportField, ExportLayer } from './export-layer'
import type { Cell, ExportRow } from './export-row'

/** Vietnam has kept UTC+7 since 1975; a workbook knows no time zones. */
const OFFSET_MS = 7 * 3_600_000
const DAY = /^\d{4}-\d{2}-\d{2}$/
const FONT = { name: 'Arial', size: 11 }
const PAGE = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 } as const
const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFECF6F4' } } as const
const WIDTH = { least: 11, most: 44 }
/** Rows that the width of a column is told by. */
const MEASURED = 200

export interface Workbook {
  readonly sheet: string
  readonly about: string
  /** What it is, where, when, by whom: a line each. */
  readonly lines: readonly (readonly [string, string])[]
  readonly creator: string
}

/** Bytes of an .xlsx. */
export async function xlsxBytes(
  { fields }: Pick<ExportLayer, 'fields'>,
  rows: readonly ExportRow[],
  { sheet: name, about, lines, creator }: Workbook,
): Promise<Uint8Array<ArrayBuffer>> {
  const book = new ExcelJS.Workbook()
  book.creator = creator
  const sheet = book.addWorksheet(name, {
    pageSetup: PAGE,
    views: [{ state: 'frozen', ySplit: 1 }],
  })
  sheet.columns = fields.map((field) => ({
    width: widthOf(field, rows),
    style: { font: FONT, numFmt: formatOf(field, rows) },
  }))
  const head = sheet.addRow(fields.map(({ header }) => header))
  head.eachCell((cell) => {
    cell.font = { ...FONT, bold: true }
    cell.fill = HEAD_FILL
    cell.numFmt = '@'
  })
  for (const row of rows) sheet.addRow(fields.map((field) => sheetCell(field, row)))
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: fields.length } }
  const notes = book.addWorksheet(about)
  notes.columns = [
    { width: 28, style: { font: { ...FONT, bold: true } } },
    { width: 80, style: { font: FONT, alignment: { wrapText: true, vertical: 'top' } } },
  ]
  for (const line of lines) notes.addRow([...line])
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** A text is one whatever it begins with: a cell is a formula only where it is written as one. */
function sheetCell(field: ExportField, row: ExportRow): Cell | Date {
  const raw = row[field.column]
  if (!field.isTime || typeof raw !== 'string') {
    const cell = field.cellOf(row)
    return typeof cell === 'string' ? cell.normalize('NFC') : cell
  }
  const instant = new Date(raw).getTime() + (DAY.test(raw) ? 0 : OFFSET_MS)
  return new Date(Math.floor(instant / 1000) * 1000)
}

function formatOf({ isTime, column, cellOf }: ExportField, rows: readonly ExportRow[]): string {
  if (isTime) return column.endsWith('_at') ? 'dd/mm/yyyy hh:mm' : 'dd/mm/yyyy'
  return rows.some((row) => typeof cellOf(row) === 'number') ? 'General' : '@'
}

function widthOf({ header, isTime, cellOf }: ExportField, rows: readonly ExportRow[]): number {
  const texts = rows.slice(0, MEASURED).map((row) => String(cellOf(row) ?? '').length)
  const wanted = Math.max(header.length, isTime ? 16 : 0, ...texts) + 2
  return Math.min(WIDTH.most, Math.max(WIDTH.least, wanted))
}
