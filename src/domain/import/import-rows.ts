// Rows of a file made into rows for the database, each refused one with what is wrong with it.

import { splitAreaName } from '@/domain/area-name'
import { type FieldErrorKey, readDraft } from '@/domain/draft'
import { chosen } from './choices'
import type { FileRecord, FileTable } from './file-table'
import type { ImportPlan } from './import-plan'
import type { ImportField, ImportLayer } from './layer'
import { outlineOfRow } from './outline-of-row'
import { byColumn, type PlaceOfRow, placeOfRow } from './place-of-row'
import { plainMeasure } from './read-measure'
import { isWrittenAsTime, plainTime, withClock } from './read-times'
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

/** Rows read between two looks at whether anybody still wants them. */
const BLOCK = 2000

/** A shape stands in no column: what is wrong with it is said of the row as a whole. */
const SHAPE = ''

/**
 * Every row but those that are left out, read by the rules of the form.
 * @throws UnreadableFile when nothing in the file is known
 */
export function toImportRows(layer: ImportLayer, table: FileTable, plan: ImportPlan): ReadRows {
  const blocks = importRowsInBlocks(layer, table, plan)
  for (;;) {
    const step = blocks.next()
    if (step.done) return step.value
  }
}

/** The same, stopping after each block of rows with how many were looked at, so that it can be given up there. */
export function* importRowsInBlocks(
  layer: ImportLayer,
  { headers, records }: FileTable,
  plan: ImportPlan,
): Generator<number, ReadRows, void> {
  const used = new Set([...Object.values(plan.columns), ...plan.position.columns])
  if (![...used].some((at) => at >= 0) && records.every(({ geometry }) => geometry === null))
    throw new UnreadableFile('import.file.no_columns')
  const rows: ImportRow[] = []
  const refused: RefusedRow[] = []
  const headerOf = (field: string) => {
    const at = plan.columns[field] ?? -1
    return headers[at] ?? layer.fields[field]?.headers[0] ?? field
  }
  for (const [index, kept] of records.entries()) {
    if (index > 0 && index % BLOCK === 0) yield index
    if (plan.skipped.has(kept.row)) continue
    const record = edited(kept, plan)
    const { typed, faults, place, outline } = typedOf(layer, record, plan)
    const { draft, errors } = readDraft(layer.schema, typed)
    const wrong = {
      ...(place ? byColumn(errors, place, plan.position) : errors),
      ...place?.faults,
      ...faults,
    }
    for (const [field, key] of Object.entries(wrong))
      refused.push({ row: record.row, field: headerOf(field), key })
    if (draft !== null && Object.keys(wrong).length === 0)
      rows.push({ row: record.row, fields: columnsOf(layer, draft, outline) })
  }
  return { rows, refused, unused: headers.filter((header, at) => header !== '' && !used.has(at)) }
}

function edited(record: FileRecord, { edits }: ImportPlan): FileRecord {
  const own = edits.get(record.row)
  if (own === undefined) return record
  return { ...record, cells: record.cells.map((cell, at) => own.get(at) ?? cell) }
}

interface Typed {
  /** One text for each field of the layer. */
  readonly typed: Record<string, string>
  /** What is wrong with what no schema has seen: an outline, a text that is not even written as a time. */
  readonly faults: Readonly<Record<string, FieldErrorKey>>
  /** Of a point. */
  readonly place: PlaceOfRow | null
  readonly outline: FileRecord['geometry']
}

function typedOf(layer: ImportLayer, record: FileRecord, plan: ImportPlan): Typed {
  const typed: Record<string, string> = {}
  const faults: Record<string, FieldErrorKey> = {}
  for (const [name, field] of Object.entries(layer.fields)) {
    const { column, choices, empty = '' } = field
    const cell = record.cells[plan.columns[name] ?? -1] ?? ''
    const text = cell.trim() === '' ? (plan.defaults[column] ?? empty) : cell
    typed[name] = choices === undefined ? plainText(text, field, plan) : chosen(text, choices)
  }
  Object.assign(faults, joinClocks(layer, typed, plan))
  if (layer.shape === 'outline') {
    Object.assign(typed, namedArea(typed))
    const { outline, fault } = outlineOfRow(record.geometry, plan.position)
    if (fault !== null) faults[SHAPE] = fault
    return { typed, faults, place: null, outline }
  }
  const place = placeOfRow(record, plan.position)
  typed.lng = place.lngLat === null ? '' : String(place.lngLat[0])
  typed.lat = place.lngLat === null ? '' : String(place.lngLat[1])
  return { typed, faults, place, outline: null }
}

function plainText(text: string, { isTime, isMeasure }: ImportField, plan: ImportPlan): string {
  if (isTime) return plainTime(text, plan.dayOrder)
  return isMeasure ? plainMeasure(text) : text
}

/** Gives days the time that stands in a column of its own. What cannot be read as a time is said. */
function joinClocks(layer: ImportLayer, typed: Record<string, string>, { dayOrder }: ImportPlan) {
  const faults: Record<string, FieldErrorKey> = {}
  for (const [name, { clockOf = '' }] of Object.entries(layer.fields)) {
    if (clockOf === '') continue
    const joined = withClock(typed[clockOf] ?? '', typed[name] ?? '', dayOrder)
    if (joined === null) faults[name] = 'import.row.time_unreadable'
    else typed[clockOf] = joined
  }
  for (const [name, { isTime }] of Object.entries(layer.fields)) {
    const text = typed[name] ?? ''
    if (isTime && text !== '' && !isWrittenAsTime(text)) faults[name] = 'import.row.time_unreadable'
  }
  return faults
}

/** `Phường Bắc Giang` is kind and name in one; `Bản Đôn` whose kind is `Xã` is a name, and its kind stored as `xã`. */
function namedArea({ kind = '', name = '', fullName = '' }: Readonly<Record<string, string>>) {
  const whole = splitAreaName(fullName || name)
  const known = (kind.trim() || whole?.kind || '').toLocaleLowerCase('vi')
  const own = splitAreaName(name)
  if (name === '') return { kind: known, name: whole?.name ?? fullName }
  return { kind: known, name: own !== null && own.kind === known ? own.name : name }
}

function columnsOf(
  { fields }: ImportLayer,
  draft: Readonly<Record<string, unknown>>,
  outline: FileRecord['geometry'],
): Record<string, unknown> {
  const columns = Object.entries(draft).flatMap(([name, value]) => {
    const column = fields[name]?.column
    return column === undefined || value === null ? [] : [[column, value] as const]
  })
  return { ...Object.fromEntries(columns), ...(outline === null ? {} : { boundary: outline }) }
}
