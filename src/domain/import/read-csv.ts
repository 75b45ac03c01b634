// A table of texts: comma, semicolon, tab or bar between the cells, the first line naming the columns.
import Papa from 'papaparse'
import { type FileRecord, UnreadableFile } from './file-record'

/** @throws UnreadableFile */
export function readCsv(text: string): FileRecord[] {
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
    const values = headers.flatMap((header, at) => {
      const cell = cells[at] ?? ''
      return header === '' || cell.trim() === '' ? [] : [[header, cell] as const]
    })
    records.push({ row, values: Object.fromEntries(values), geometry: null })
  })
  if (records.length === 0) throw new UnreadableFile('import.file.empty')
  return records
}

/** The sign that parts the header line most often: further down, a comma may stand in numbers. */
function delimiterOf(text: string): string {
  const header = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1)[0] ?? ''
  const count = (sign: string) => header.split(sign).length
  return [',', ';', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
