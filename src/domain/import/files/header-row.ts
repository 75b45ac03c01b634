// Which row of a table names its columns: the first below a title block that is as wide as the table and all texts.
import { fold } from '@/domain/search'
import { filledOf, type Grid, type GridRow, usualCount } from './grid'

/** A header further down is not looked for. */
const LOOKED_AT = 40
/** Share of the usual width that a header fills at least, and share of it that may be no number. */
const WIDE = 0.5
const TEXTS = 0.6

/** What stands above tables of Vietnamese offices, folded. */
const TITLE =
  /^(?:cong hoa xa hoi|doc lap tu do|ubnd|uy ban nhan dan|hdnd|cong an (?:tinh|thanh pho|xa|phuong)|danh sach|bang (?:tong hop|ke)|bieu|phu luc|mau (?:so|\d)|tong hop|thong ke|bao cao|ngay \d+|.* ngay \d+ thang)/
const NUMBER = /^[-+−]?[\d.,\s]+%?$/
const DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b/

export interface FoundHeader {
  /** Index in the grid. */
  readonly at: number
  readonly isSure: boolean
}

/** @param headerRow `GridRow.row` that a user named */
export function findHeader(grid: Grid, headerRow?: number): FoundHeader {
  if (headerRow !== undefined) {
    const at = grid.findIndex(({ row }) => row >= headerRow)
    return { at: Math.max(at, 0), isSure: true }
  }
  const start = grid.slice(0, LOOKED_AT)
  const width = usualCount(start.map(filledOf))
  const found = start.findIndex((row) => namesColumns(row, width))
  if (found >= 0) return { at: found, isSure: true }
  const widest = start.findIndex((row) => filledOf(row) >= width)
  return { at: Math.max(widest, 0), isSure: false }
}

function namesColumns(row: GridRow, width: number): boolean {
  const filled = row.cells.map((cell) => cell.trim()).filter(Boolean)
  if (filled.length < Math.max(Math.min(2, width), Math.ceil(width * WIDE))) return false
  if (filled.length <= 3 && filled.some((cell) => TITLE.test(fold(cell)))) return false
  const texts = filled.filter((cell) => !NUMBER.test(cell) && !DATE.test(cell))
  return texts.length >= filled.length * TEXTS
}

/** `(1) (2) (3)` below a header, or 1 to n below six columns or more: a row that only counts the columns. */
export function countsColumns(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean)
  const isBracketed = filled.length > 1 && filled.every((cell) => /^\(\d+\)$/.test(cell))
  const isPlain = filled.length >= 6 && filled.every((cell) => /^\d+$/.test(cell))
  if (!isBracketed && !isPlain) return false
  return filled.every((cell, at) => Number(cell.replace(/[()]/g, '')) === at + 1)
}
