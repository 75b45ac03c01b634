// An Excel workbook: each sheet that is shown and has rows is a table.
import type { FileTable } from '@/domain/import/file-table'
import { UnreadableFile } from '@/domain/import/unreadable-file'
import type { Reading } from './reading'
import { tableOfGrid } from './table-of-grid'
import { tableOrNone } from './table-or-none'
import { readSheet } from './xlsx-sheet'
import { readWorkbook } from './xlsx-workbook'
import { startUnpacking, type ZipEntry } from './zip'

/** @throws UnreadableFile */
export function readXlsx(entries: readonly ZipEntry[], reading: Reading): FileTable[] {
  const unpacker = startUnpacking()
  const workbook = readWorkbook(entries, unpacker)
  const is1904 = reading.options.is1904 ?? workbook.is1904
  reading.take({ is1904 })
  if (is1904) reading.note('import.note.days_from_1904')
  const shown = workbook.sheets.filter(({ isHidden }) => !isHidden)
  reading.note('import.note.hidden_sheets', {}, workbook.sheets.length - shown.length)
  const tables = shown.flatMap((sheet, index) => {
    const ofSheet: Reading = {
      ...reading,
      progress: (share) => reading.progress((index + share) / shown.length),
    }
    const grid = readSheet(sheet, workbook, unpacker, ofSheet)
    return tableOrNone(() => tableOfGrid(grid, { name: sheet.name, beyond: 'column' }, ofSheet))
  })
  if (tables.length === 0) throw new UnreadableFile('import.file.empty')
  reading.note('import.note.empty_sheets', {}, shown.length - tables.length)
  return tables
}
