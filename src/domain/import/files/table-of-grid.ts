// A grid made into a table: header found, cells mended, rows kept as they are numbered in the file.
import type { FileTable } from '@/domain/import/file-table'
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { NO_HEADER } from './file-contents'
import type { Grid, GridRow } from './grid'
import { joinRows, nameColumns } from './header-names'
import { countsColumns, findHeader } from './header-row'
import { checkCellCount, checkRowCount } from './limits'
import { mendLetters } from './mend-letters'
import type { Reading } from './reading'

/** What spreadsheets show where a formula failed. */
const ERROR_CELL = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/

interface Shape {
  readonly name: string
  /** What stands beyond the last column: a column more, or a row whose cells have slipped. */
  readonly beyond: 'column' | 'fault'
}

/**
 * @param grid rows with something in them
 * @throws UnreadableFile
 */
export function tableOfGrid(grid: Grid, { name, beyond }: Shape, reading: Reading): FileTable {
  if (grid.length === 0) throw new UnreadableFile('import.file.empty')
  const { upper, names, below } = partHeader(grid, name, reading)
  const isNamed = upper.row !== NO_HEADER
  if (below.length === 0 || (isNamed && names.every((one) => one.trim() === '')))
    throw new UnreadableFile('import.file.empty')
  checkRowCount(below.length)
  const width = widthOf(below, filledWidth(names))
  const slipped = below.find(({ cells }) => filledWidth(cells) > names.length)
  if (beyond === 'fault' && slipped !== undefined)
    throw new UnreadableFile('import.file.uneven_rows', { row: slipped.row, count: names.length })
  checkCellCount(width, below.length)
  const rows = below.map(({ row, cells }) => ({
    row,
    cells: Array.from({ length: width }, (_, at) => cells[at] ?? ''),
  }))
  const header = {
    row: upper.row,
    cells: Array.from({ length: width }, (_, at) => names[at] ?? ''),
  }
  mendLetters([header, ...rows], width, reading)
  emptyErrors(rows, reading)
  const hasContent = (at: number) => rows.some(({ cells }) => cells[at]?.trim())
  // Where no row names them, that is known.
  const naming = isNamed ? reading : { ...reading, note: () => {} }
  const headers = nameColumns(header.cells, hasContent, naming)
  return {
    name,
    headers,
    records: rows.map(({ row, cells }) => ({ row, cells, geometry: null })),
    epsg: null,
  }
}

function partHeader(grid: Grid, name: string, { options, note, take }: Reading) {
  const said = options.headerRows?.[name]
  if (said === NO_HEADER) {
    take({ headerRows: { [name]: NO_HEADER } })
    const names = Array.from({ length: widthOf(grid, 0) }, () => '')
    return { upper: { row: NO_HEADER, cells: names }, names, below: grid }
  }
  const { at, isSure } = findHeader(grid, said)
  const upper: GridRow = grid[at] ?? { row: 1, cells: [] }
  take({ headerRows: { [name]: upper.row } })
  if (!isSure) note('import.note.header_unsure', { row: upper.row })
  else if (at > 0) note('import.note.header_row', { row: upper.row })
  let next = at + 1
  const joined = joinRows(upper.cells, grid[next]?.cells ?? [], grid.slice(next + 1))
  if (joined !== null) {
    note('import.note.two_row_header', { row: upper.row })
    next++
  }
  const counting = grid[next]
  if (counting !== undefined && grid.length > next + 1 && countsColumns(counting.cells)) {
    note('import.note.numbering_row', { row: counting.row })
    next++
  }
  return { upper, names: joined ?? upper.cells, below: grid.slice(next) }
}

/** Columns up to the last that holds something. */
const filledWidth = (cells: readonly string[]) =>
  cells.findLastIndex((cell) => cell.trim() !== '') + 1

const widthOf = (rows: readonly GridRow[], least: number): number =>
  rows.reduce(
    (widest, { cells }) => (cells.length <= widest ? widest : Math.max(widest, filledWidth(cells))),
    least,
  )

function emptyErrors(rows: readonly { cells: string[] }[], { note }: Reading): void {
  for (const { cells } of rows)
    cells.forEach((cell, at) => {
      if (!cell.startsWith('#') || !ERROR_CELL.test(cell.trim())) return
      cells[at] = ''
      note('import.note.error_cells')
    })
}
