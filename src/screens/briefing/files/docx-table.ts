// A table of the report in Word: its head again on each page, no row cut in two.
import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
} from 'docx'
import type { ReportTable } from '@/domain/report'
import { widthsOf } from './column-widths'
import { TEXT_WIDTH_MM } from './docx-letter'
import { line, MM, POINT } from './docx-text'

/** With more columns words need smaller letters. */
const MANY_COLUMNS = 6
/** So many stay on one page. */
const KEPT_ROWS = 12
/** Of Times New Roman, for each point of its size. */
const LETTER_MM_PER_POINT = 0.165

export function docxTable({ columns, rows, hasTotal }: ReportTable): Table {
  const size = columns.length > MANY_COLUMNS ? 10.5 : 12
  const room = TEXT_WIDTH_MM / (LETTER_MM_PER_POINT * size)
  const widths = widthsOf({ columns, rows }, room).map((share) =>
    Math.floor(share * TEXT_WIDTH_MM * MM),
  )
  const cell = (content: Paragraph, place: number) =>
    new TableCell({
      children: [content],
      verticalAlign: VerticalAlign.CENTER,
      width: { size: widths[place] ?? 0, type: 'dxa' },
      margins: { left: 3 * POINT, right: 3 * POINT, top: 2 * POINT, bottom: 2 * POINT },
    })
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths: widths,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ label }, place) =>
          cell(
            line(label, { size, isBold: true, align: 'center', more: { keepNext: true } }),
            place,
          ),
        ),
      }),
      ...rows.map(
        (cells, at) =>
          new TableRow({
            cantSplit: true,
            children: cells.map(({ text }, place) =>
              cell(
                line(text, {
                  size,
                  isBold: Boolean(hasTotal) && at === 0,
                  align: columns[place]?.isNumber ? 'right' : 'left',
                  more: { keepNext: rows.length <= KEPT_ROWS && at < rows.length - 1 },
                }),
                place,
              ),
            ),
          }),
      ),
    ],
  })
}
