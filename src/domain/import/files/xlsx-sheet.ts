// One sheet of a workbook as a grid: cells as texts, results of formulas as they were stored.
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { excelDate, type NumberFormat } from './excel-date'
import type { Grid, GridRow } from './grid'
import { checkCellCount, MAX_ROWS } from './limits'
import { READ } from './mend-letters'
import { fillMerged } from './merged-cells'
import { plainNumber } from './plain-number'
import type { Reading } from './reading'
import { isTrue, plainText, type Sheet, streamXml, type Workbook } from './xlsx-workbook'
import type { Unpacker } from './zip'

interface Cell {
  readonly column: number
  readonly type: string
  readonly style: number
  hasFormula: boolean
  value: string
}

/** @throws UnreadableFile */
export function readSheet(
  { entry }: Sheet,
  workbook: Workbook,
  unpacker: Unpacker,
  { options, note, progress }: Reading,
): Grid {
  const is1904 = options.is1904 ?? workbook.is1904
  const grid: GridRow[] = []
  const merges: string[] = []
  let row = 0
  let cells: string[] = []
  let cell: Cell | null = null
  let isValue = false
  let isPhonetic = false

  const endCell = (ended: Cell) => {
    if (ended.hasFormula) note('import.note.formulas')
    if (ended.hasFormula && ended.value === '') note('import.note.formulas_without_result')
    const text = cellText(ended, workbook, is1904)
    if (text.trim() === '') return
    checkCellCount(ended.column + 1, 0)
    while (cells.length < ended.column) cells.push('')
    cells[ended.column] = text
  }
  const endRow = () => {
    if (cells.length === 0) return
    grid.push({ row, cells })
    // A title block and two rows of names may stand above the data.
    if (grid.length > MAX_ROWS + 50)
      throw new UnreadableFile('import.file.too_many_rows', { limit: MAX_ROWS })
  }
  streamXml(
    entry,
    unpacker,
    {
      open: (name, attributes) => {
        if (name === 'row') {
          row = Number(attributes.r ?? row + 1)
          cells = []
        } else if (name === 'c') {
          const column = attributes.r === undefined ? cells.length : columnOf(attributes.r)
          const style = Number(attributes.s ?? 0)
          cell = { column, type: attributes.t ?? 'n', style, hasFormula: false, value: '' }
        } else if (name === 'f' && cell !== null) cell.hasFormula = true
        else if (name === 'mergeCell') merges.push(attributes.ref ?? '')
        else if (name === 'rPh') isPhonetic = true
        isValue = name === 'v' || (name === 't' && !isPhonetic)
      },
      text: (text) => {
        if (isValue && cell !== null) cell.value += text
      },
      close: (name) => {
        isValue = false
        if (name === 'rPh') isPhonetic = false
        else if (name === 'row') endRow()
        else if (name === 'c' && cell !== null) {
          endCell(cell)
          cell = null
        }
      },
    },
    (share) => progress(share * READ),
  )
  note('import.note.merged_cells', {}, fillMerged(grid, merges))
  return grid
}

/** 2 for `C7`. */
export function columnOf(reference: string): number {
  let column = 0
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column - 1
}

function cellText({ type, style, value }: Cell, workbook: Workbook, is1904: boolean): string {
  if (value === '') return ''
  if (type === 's') return workbook.texts[Number(value)] ?? ''
  if (type === 'b') return String(isTrue(value))
  if (type === 'd') return value.replace(/T00:00:00(?:\.0+)?Z?$/, '')
  if (type !== 'n') return plainText(value)
  const number = Number(value)
  return Number.isNaN(number) ? value : formatted(number, workbook.formats[style], is1904)
}

function formatted(value: number, format: NumberFormat | undefined, is1904: boolean): string {
  if (format === undefined || format === 'number') return plainNumber(value)
  if (typeof format === 'object') return plainNumber(value).padStart(format.digits, '0')
  return excelDate(value, format, is1904) ?? plainNumber(value)
}
