// A table of texts: comma, semicolon, tab or bar between the cells, the first line naming the columns.
import Papa from 'papaparse'
import type { FileRecord, FileTable } from './file-table'
import { UnreadableFile } from './unreadable-file'

/** @throws UnreadableFile */
export function readCsv(text: string): FileTable {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) })
  const open = errors.find(({ type }) => type === 'Quotes')
  if (open) throw new UnreadableFile('import.file.open_quote', { row: (open.row ?? 0) + 1 })
  const headers = data[0]?.map((header) => header.trim()) ?? []
  if (headers.every((header) => header === '')) throw new UnreadableFile('import.file.empty')
  const repeated = headers.find((header, at) => header !== '' && headers.indexOf(header) < at)
  if (repeated) throw new UnreadableFile('import.file.repeated_header', { header: repeated })

  const records: FileRecord[] = []
  data.slice(1).forEach((cells, index) => {
    const row = index + 2
    if (cells.every((cell) => cell.trim() === '')) return
    if (cells.length > headers.length && cells.slice(headers.length).some((cell) => cell.trim()))
      throw new UnreadableFile('import.file.uneven_rows', { row, count: headers.length })
    records.push({ row, cells: headers.map((_, at) => cells[at] ?? ''), geometry: null })
  })
  if (records.length === 0) throw new UnreadableFile('import.file.empty')
  return { name: '', headers, records, epsg: null }
}

/** The sign that parts the header line most often: further down, a comma may stand in numbers. */
function delimiterOf(text: string): string {
  const header = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1)[0] ?? ''
  const count = (sign: string) => header.split(sign).length
  return [',', ';', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
