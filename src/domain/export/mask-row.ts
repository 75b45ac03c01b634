// Rows on their way into a file: what seems to belong to a person is hidden in the texts that somebody typed.
import { findPersonal, type PersonalKind } from '@/domain/personal-words'
import type { ExportRow } from './export-row'

const NUMBERS: ReadonlySet<PersonalKind> = new Set(['phone', 'identity', 'plate'])
/** Streets, schools and pagodas are called after persons: there, numbers alone are hidden. */
const PLACES = new Set(['name', 'address', 'operator'])
const TEXTS = new Set(['note', 'outcome'])

function masked(text: string, mark: string, isPlace: boolean): string {
  const finds = findPersonal(text).filter(({ kind }) => !isPlace || NUMBERS.has(kind))
  if (finds.length === 0) return text
  const whole = text.normalize('NFC')
  let [made, end] = ['', 0]
  for (const find of finds) {
    made += whole.slice(end, find.start) + mark
    end = find.end
  }
  return made + whole.slice(end)
}

/**
 * @param mark stands for what is hidden; one of `export.hidden` of the words, which an import knows: a cell with it
 * changes nothing
 */
export const maskRow = (row: ExportRow, mark: string): ExportRow =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      const isPlace = PLACES.has(column)
      const isTyped = typeof value === 'string' && (isPlace || TEXTS.has(column))
      return [column, isTyped ? masked(value, mark, isPlace) : value]
    }),
  )

/** For maps that everybody reads: null for a text in which something is hidden or somebody is named. */
export const publicText = (value: unknown): string | null =>
  typeof value !== 'string' || /\[.+\]/.test(value) || findPersonal(value).length > 0 ? null : value
