// A table cut into parts that each fit on a slide: between rows, and within a row only where it is higher than a slide.
import type { ReportCell, ReportTable } from '@/domain/report'
import { naturalLetters, widthsOf } from './column-widths'
import { letterWidth, linesOf } from './pptx-lines'

/** With more columns words need smaller letters. */
const MANY_COLUMNS = 6
/** Inches: at the sides of a cell, above and below together. */
export const CELL = { side: 0.07, above: 0.025 }
const TITLE = 0.36
/** A short table does not fill the slide: figures would stand far from their names. */
const ROOMY = 1.6

export interface TablePart {
  readonly table: ReportTable
  /** Only above the first part. */
  readonly title: string | null
  /** Points. */
  readonly size: number
  /** Inches. */
  readonly widths: readonly number[]
  readonly height: number
}

/**
 * @param width inches
 * @param room left on the slide that has begun
 * @param whole of a slide
 */
export function tableParts(
  table: ReportTable,
  width: number,
  room: number,
  whole: number,
): TablePart[] {
  const size = table.columns.length > MANY_COLUMNS ? 12 : 14
  const shares = widthsOf(table, width / letterWidth(size))
  const own = Math.min(width, ROOMY * naturalLetters(table) * letterWidth(size))
  const widths = shares.map((share) => share * own)
  const inner = (place: number) => (widths[place] ?? 0) - 2 * CELL.side
  const heightOf = (lines: number) => (lines * size * 1.2) / 72 + 2 * CELL.above + 0.02
  const head = heightOf(
    Math.max(
      1,
      ...table.columns.map(({ label }, place) => linesOf(label, size, inner(place), 'bold').length),
    ),
  )
  const title = table.title === null ? 0 : TITLE
  const mostLines = Math.floor((whole - title - head) / heightOf(1))
  const rows = table.rows
    .flatMap((row) => cutRow(row, mostLines, (text, place) => linesOf(text, size, inner(place))))
    .map(({ row, lines }) => ({ row, height: heightOf(lines) }))

  const parts: TablePart[] = []
  const all = rows.reduce((sum, { height }) => sum + height, title + head)
  // What fits on a slide of its own is not cut in two.
  let left = all > room && all <= whole ? whole : room
  let taken: (readonly ReportCell[])[] = []
  let height = title + head
  const end = () => {
    if (taken.length > 0)
      parts.push({
        table: { ...table, rows: taken, hasTotal: Boolean(table.hasTotal) && parts.length === 0 },
        title: parts.length === 0 ? table.title : null,
        ...{ size, widths, height },
      })
    taken = []
    height = head + (parts.length === 0 ? title : 0)
    left = whole
  }
  for (const { row, height: more } of rows) {
    if (height + more > left) end()
    taken.push(row)
    height += more
  }
  end()
  return parts
}

/** As one row, or as several that go on with its texts. */
function cutRow(
  row: readonly ReportCell[],
  most: number,
  linesIn: (text: string, place: number) => string[],
): { readonly row: readonly ReportCell[]; readonly lines: number }[] {
  const lines = row.map(({ text }, place) => linesIn(text, place))
  const count = Math.max(1, ...lines.map(({ length }) => length))
  if (count <= most) return [{ row, lines: count }]
  return Array.from({ length: Math.ceil(count / most) }, (_, part) => {
    const own = lines.map((texts) => texts.slice(part * most, (part + 1) * most))
    return {
      row: own.map((texts) => ({ text: texts.join(' ') })),
      lines: Math.max(1, ...own.map(({ length }) => length)),
    }
  })
}
