// Which table of a file is imported: the one there is, or the one that was named.
import type { FileTable } from '@/domain/import/file-table'
import { StartError } from '../start-error'

/** @throws StartError with the names there are, where one must be named */
export function chooseTable(tables: readonly FileTable[], wanted: string | null): FileTable {
  const found = wanted === null ? tables : tables.filter(({ name }) => name === wanted)
  const [table, ...more] = found
  if (table !== undefined && more.length === 0) return table
  const names = tables.map(({ name }) => `"${name}"`).join(', ')
  throw new StartError(
    'which_table',
    `Tệp có ${tables.length} bảng. Hãy chọn một bằng --table: ${names}.`,
    `The file has ${tables.length} tables. Choose one with --table: ${names}.`,
  )
}
