// The names of a table's columns: of one row or two, none empty over content, none twice.
import { fold } from '@/domain/search'
import { cleanLine } from '@/domain/typed-text'
import en from '@/domain/words/en/import.json'
import vi from '@/domain/words/vi/import.json'
import type { Grid } from './grid'
import type { Reading } from './reading'

/**
 * The names of two rows where the second parts what the first groups, as X and Y below `Tọa độ`; null where the second
 * is no such row. The lower name alone where it stands once. One of the parts must stand over numbers or days alone: a
 * first row of texts below a header with gaps looks the same otherwise.
 */
export function joinRows(
  upper: readonly string[],
  lower: readonly string[],
  rows: Grid,
): string[] | null {
  const width = Math.max(upper.length, lower.length)
  const texts = (row: readonly string[]) =>
    Array.from({ length: width }, (_, at) => cleanLine(row[at] ?? ''))
  const [above, below] = [texts(upper), texts(lower)]
  const isGroup = (at: number) => above[at] !== '' && above[at + 1] === '' && below[at + 1] !== ''
  let group = ''
  let parts = 0
  let overNumbers = 0
  const names: string[] = []
  for (let at = 0; at < width; at++) {
    const [high = '', low = ''] = [above[at], below[at]]
    if (/^[-\d.,]+$/.test(low)) return null
    if (high !== '') group = isGroup(at) ? high : ''
    const isPart = low !== '' && group !== '' && low !== high
    if (low !== '' && !isPart && low !== high) return null
    if (isPart) parts++
    if (isPart && holdsNumbers(rows, at)) overNumbers++
    names.push(
      isPart && below.filter((name) => fold(name) === fold(low)).length > 1
        ? `${group} ${low}`
        : low || high,
    )
  }
  return parts > 1 && overNumbers > 0 ? names : null
}

/** Rows that tell what a column holds. */
const LOOKED_AT = 20

function holdsNumbers(rows: Grid, column: number): boolean {
  const cells = rows.slice(0, LOOKED_AT).map(({ cells }) => (cells[column] ?? '').trim())
  const filled = cells.filter(Boolean)
  return filled.length > 0 && filled.every((cell) => /^[-+−]?\d[\d.,/: -]*$/.test(cell))
}

/** Column `C` of a spreadsheet for 2. */
function columnLetters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26))
  return at < 26 ? letter : columnLetters(Math.floor(at / 26) - 1) + letter
}

/** @param hasContent whether a column holds anything below the header; others without a name stay without */
export function nameColumns(
  names: readonly string[],
  hasContent: (at: number) => boolean,
  { options, note }: Reading,
): string[] {
  const words = options.language === 'en' ? en : vi
  const named = names.map((name, at) => {
    const clean = cleanLine(name)
    if (clean !== '' || !hasContent(at)) return clean
    note('import.note.unnamed_column', { letter: columnLetters(at) })
    return words.column.replace('{{letter}}', columnLetters(at))
  })
  const taken = new Set(named.map(fold))
  const seen = new Map<string, number>()
  return named.map((name) => {
    if (name === '') return name
    const times = (seen.get(fold(name)) ?? 0) + 1
    seen.set(fold(name), times)
    if (times === 1) return name
    note('import.note.repeated_header', { header: name })
    return freeName(name, times, taken)
  })
}

function freeName(name: string, from: number, taken: Set<string>): string {
  for (let number = from; ; number++) {
    const free = `${name} (${number})`
    if (taken.has(fold(free))) continue
    taken.add(fold(free))
    return free
  }
}
