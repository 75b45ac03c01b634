// A table of texts: comma, semicolon, tab or bar between the cells.
import Papa from 'papaparse'
import { withoutGuard } from '@/domain/csv-cell'
import type { FileTable } from '@/domain/import/file-table'
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { DELIMITERS, type Delimiter } from './file-contents'
import { type GridRow, usualCount } from './grid'
import { MAX_ROWS } from './limits'
import { READ } from './mend-letters'
import { type Reading, startReading } from './reading'
import { tableOfGrid } from './table-of-grid'

interface Chunks {
  readonly chunkSize: number
  readonly chunk: (found: Papa.ParseResult<string[]>, parser: Papa.Parser) => void
}

/** Characters read between two reports of progress. */
const CHUNK = 1 << 22

/** @throws UnreadableFile */
export function readCsv(whole: string, reading: Reading = startReading()): FileTable {
  const { text, said, skipped } = withoutSeparatorLine(whole.replace(/\r\n?/g, '\n'))
  const delimiter = reading.options.delimiter ?? said ?? delimiterOf(text)
  reading.take({ delimiter })
  const grid: GridRow[] = []
  let row = skipped
  let stalled = 0
  let problem: UnreadableFile | null = null
  // Of a text, too, Papa reads chunk by chunk; its types say so of files alone.
  const config: Papa.ParseConfig<string[]> & Chunks = {
    delimiter,
    newline: '\n',
    chunkSize: CHUNK,
    chunk: ({ data, errors, meta }, parser) => {
      const open = errors.find(({ type }) => type === 'Quotes')
      // A row without an end is read anew with each chunk.
      stalled = data.length === 0 && meta.cursor < text.length ? stalled + 1 : 0
      if (open || stalled > 1)
        problem = new UnreadableFile('import.file.open_quote', { row: row + (open?.row ?? 0) + 1 })
      for (const cells of data) {
        row++
        if (cells.some((cell) => cell.trim() !== ''))
          grid.push({ row, cells: cells.map(withoutGuard) })
      }
      // A title block and two rows of names may stand above the data, and empty lines between.
      if (grid.length > MAX_ROWS + 50 || row > MAX_ROWS * 10)
        problem = new UnreadableFile('import.file.too_many_rows', { limit: MAX_ROWS })
      reading.progress((meta.cursor / text.length) * READ)
      if (problem !== null) parser.abort()
    },
  }
  Papa.parse<string[]>(text, config)
  if (problem !== null) throw problem
  return tableOfGrid(grid, { name: '', beyond: 'fault' }, reading)
}

/** Excel's own first line, `sep=;`, says the separator and is no row. */
function withoutSeparatorLine(text: string) {
  const line = /^\ufeff?sep=([,;\t|])\n/i.exec(text)
  const said = DELIMITERS.find((one) => one === line?.[1]) ?? null
  return line === null
    ? { text, said, skipped: 0 }
    : { text: text.slice(line[0].length), said, skipped: 1 }
}

/**
 * The sign that parts most of the first lines into the same number of cells, above one: a comma may stand in numbers
 * and titles, but seldom as often on each line as the separator.
 */
function delimiterOf(text: string): Delimiter {
  const start = text.slice(0, 65_536)
  const fits = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(start, { delimiter, newline: '\n', preview: 50 })
    const widths = data
      .filter((cells) => cells.some((cell) => cell.trim()))
      .map(({ length }) => length)
    const usual = usualCount(widths)
    const share = usual > 1 ? widths.filter((width) => width === usual).length / widths.length : 0
    return { delimiter, share, usual }
  })
  const [best] = fits.toSorted((a, b) => b.share - a.share || b.usual - a.usual)
  return best !== undefined && best.share > 0 ? best.delimiter : ','
}
