// A table on a sheet: its head bold and in sight, numbers as numbers, words never taken for formulas.
import type { Cell, Worksheet } from 'exceljs'
import type { ReportCell, ReportTable } from '@/domain/report'

/** Percents of at most two decimals, as the briefing says them. */
const FORMATS = {
  integer: '#,##0',
  signed: '+#,##0;-#,##0;0',
  decimal: '#,##0.0',
  percent: '0.0#%',
} as const
const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFECF6F4' } } as const
const EDGE = { style: 'thin', color: { argb: 'FFB8C4CB' } } as const
const BORDER = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE }
const WIDTH = { least: 11, most: 60 }
/** Points. */
const LINE = 15

/** Below what the sheet has; the head of its first table stays in sight. */
export function addTable(sheet: Worksheet, { title, columns, rows, hasTotal }: ReportTable): void {
  if (title !== null) sheet.addRow([title]).font = { bold: true }
  const head = sheet.addRow(columns.map(({ label }) => label))
  head.font = { bold: true }
  head.eachCell((cell) => {
    cell.fill = HEAD_FILL
    cell.border = BORDER
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' }
  })
  if (sheet.views.length === 0) sheet.views = [{ state: 'frozen', ySplit: head.number, xSplit: 1 }]
  for (const [at, cells] of rows.entries()) {
    const row = sheet.addRow([])
    for (const [place, cell] of cells.entries()) {
      write(row.getCell(place + 1), cell, columns[place]?.isNumber ?? false)
    }
    if (hasTotal && at === 0) row.font = { bold: true }
  }
  for (const [place] of columns.entries()) {
    const column = sheet.getColumn(place + 1)
    const texts = rows.map((row) => row[place]?.text.length ?? 0)
    const wanted = Math.max(column.width ?? 0, ...texts.map((length) => length + 2), WIDTH.least)
    column.width = Math.min(wanted, WIDTH.most)
  }
  const lines = columns.map(({ label }, place) =>
    Math.ceil((1.5 * label.length) / (sheet.getColumn(place + 1).width ?? WIDTH.least)),
  )
  head.height = 4 + LINE * Math.max(1, ...lines)
}

function write(cell: Cell, { text, value, format }: ReportCell, isNumber: boolean): void {
  cell.border = BORDER
  cell.alignment = { vertical: 'top', horizontal: isNumber ? 'right' : 'left', wrapText: !isNumber }
  if (value === undefined) {
    // As text whatever it begins with: a cell is a formula only where it is written as one.
    cell.value = text.normalize('NFC')
    cell.numFmt = '@'
    return
  }
  cell.value = format === 'percent' ? value / 100 : value
  cell.numFmt = FORMATS[format ?? 'integer']
}
