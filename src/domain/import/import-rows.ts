// Rows of a file made into rows for the database, each refused one with what is wrong with it.

import { splitAreaName } from '@/domain/area-name'
import { type FieldErrorKey, readDraft } from '@/domain/draft'
import { fold } from '@/domain/search'
import { chosen } from './choices'
import type { FileRecord, FileTable } from './file-table'
import type { ImportLayer } from './layer'
import { UnreadableFile } from './unreadable-file'

export interface ImportRow {
  readonly row: number
  /** By column of the database. */
  readonly fields: Readonly<Record<string, unknown>>
}

export interface RefusedRow {
  readonly row: number
  /** The header in the file, or the one it would have; empty where it is the row as a whole. */
  readonly field: string
  readonly key: FieldErrorKey
}

export interface ReadRows {
  readonly rows: readonly ImportRow[]
  readonly refused: readonly RefusedRow[]
  /** Headers that no field has taken. */
  readonly unused: readonly string[]
}

/** The header that each field stands under, found by name. */
export function matchHeaders(layer: ImportLayer, headers: readonly string[]): Map<string, string> {
  const folded = new Map(headers.map((header) => [fold(header), header]))
  const found = new Map<string, string>()
  for (const [name, { column, headers: known }] of Object.entries(layer.fields)) {
    const header = [column, name, ...known].map((text) => folded.get(fold(text))).find(Boolean)
    if (header !== undefined) found.set(name, header)
  }
  return found
}

/**
 * @param defaults texts by column, for cells that are empty or columns that the file lacks
 * @throws UnreadableFile when nothing in the file is known
 */
export function toImportRows(
  layer: ImportLayer,
  { headers, records }: FileTable,
  defaults: Readonly<Record<string, string>> = {},
): ReadRows {
  const headerOf = matchHeaders(layer, headers)
  if (headerOf.size === 0 && records.every(({ geometry }) => geometry === null))
    throw new UnreadableFile('import.file.no_columns')
  const used = new Set(headerOf.values())
  const columnOf = new Map([...headerOf].map(([name, header]) => [name, headers.indexOf(header)]))
  const rows: ImportRow[] = []
  const refused: RefusedRow[] = []
  for (const record of records) {
    const typed = typedOf(layer, record, columnOf, defaults)
    const { draft, errors } = readDraft(layer.schema, typed)
    for (const [field, key] of Object.entries(errors))
      refused.push({
        row: record.row,
        field: headerOf.get(field) ?? usualHeader(layer, field),
        key,
      })
    if (draft !== null) rows.push({ row: record.row, fields: columnsOf(layer, draft, record) })
  }
  return { rows, refused, unused: headers.filter((header) => header !== '' && !used.has(header)) }
}

const usualHeader = ({ fields }: ImportLayer, field: string) => fields[field]?.headers[0] ?? field

function typedOf(
  layer: ImportLayer,
  { cells, geometry }: FileRecord,
  columnOf: ReadonlyMap<string, number>,
  defaults: Readonly<Record<string, string>>,
): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const [name, { column, choices, empty = '' }] of Object.entries(layer.fields)) {
    const cell = cells[columnOf.get(name) ?? -1] ?? ''
    const text = cell.trim() === '' ? (defaults[column] ?? empty) : cell
    typed[name] = choices === undefined ? text : chosen(text, choices)
  }
  if (layer.shape === 'point' && geometry?.type === 'Point') {
    typed.lng = String(geometry.coordinates[0])
    typed.lat = String(geometry.coordinates[1])
  }
  if (layer.shape === 'outline') Object.assign(typed, namedArea(typed))
  return typed
}

/** `Phường Bắc Giang` is kind and name in one; `Bản Đôn` whose kind is `xã` is a name. */
function namedArea({ kind = '', name = '', fullName = '' }: Readonly<Record<string, string>>) {
  const whole = splitAreaName(fullName || name)
  const known = kind || whole?.kind || ''
  const own = splitAreaName(name)
  if (name === '') return { kind: known, name: whole?.name ?? fullName }
  return { kind: known, name: own !== null && own.kind === known.toLowerCase() ? own.name : name }
}

function columnsOf(
  { fields, shape }: ImportLayer,
  draft: Readonly<Record<string, unknown>>,
  { geometry }: FileRecord,
): Record<string, unknown> {
  const columns = Object.entries(draft).flatMap(([name, value]) => {
    const column = fields[name]?.column
    return column === undefined || value === null ? [] : [[column, value] as const]
  })
  const outline = shape === 'outline' && geometry !== null ? { boundary: geometry } : {}
  return { ...Object.fromEntries(columns), ...outline }
}
