// Shapefiles in a zip, each layer a table: shapes of the .shp, values of the .dbf, system of the .prj, letters by the .cpg.
import type { FileTable } from '@/domain/import/file-table'
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { dbfEncoding } from './dbf-encoding'
import { decodeAs } from './decode-text'
import { epsgOfWkt } from './epsg-of-wkt'
import { type DbfRow, readDbf } from './read-dbf'
import { readShp } from './read-shp'
import type { Reading } from './reading'
import { type Feature, tableOfFeatures } from './table-of-features'
import { tableOrNone } from './table-or-none'
import { startUnpacking, type ZipEntry } from './zip'

const PARTS = ['shp', 'dbf', 'prj', 'cpg'] as const
type Part = (typeof PARTS)[number]
type Layer = Partial<Record<Part, Uint8Array>>

const baseOf = (name: string) => name.replace(/\.[^./]*$/, '')
const kindOf = (name: string) => name.slice(baseOf(name).length + 1).toLowerCase()

/** @throws UnreadableFile */
export function readShapefiles(entries: readonly ZipEntry[], reading: Reading): FileTable[] {
  const unpacker = startUnpacking()
  const shapes = entries.filter(({ name }) => kindOf(name) === 'shp')
  const tables = shapes.flatMap(({ name }, index) => {
    const base = baseOf(name)
    const part = (kind: Part) => {
      const wanted = `${base}.${kind}`.toLowerCase()
      const entry = entries.find((one) => one.name.toLowerCase() === wanted)
      return entry && unpacker.whole(entry)
    }
    const layer = Object.fromEntries(PARTS.map((kind) => [kind, part(kind)])) as Layer
    reading.progress((index + 0.5) / shapes.length)
    return tableOrNone(() => readLayer(base.replace(/^.*\//, ''), layer, reading))
  })
  if (tables.length === 0) throw new UnreadableFile('import.file.empty')
  return tables
}

/** A .dbf on its own. @throws UnreadableFile */
export const readDbfAlone = (dbf: Uint8Array, reading: Reading): FileTable =>
  readLayer('', { dbf }, reading)

function readLayer(name: string, { shp, dbf, prj, cpg }: Layer, reading: Reading): FileTable {
  const plain = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  const epsg = prj === undefined ? null : epsgOfWkt(plain(prj))
  if (shp !== undefined && epsg === null) reading.note('import.note.projection_unknown')
  if (dbf === undefined) reading.note('import.note.no_attributes')
  const encoding = dbf && dbfEncoding(dbf, cpg === undefined ? null : plain(cpg), reading)
  if (encoding !== undefined) reading.take({ encoding })
  const rows = dbf && encoding ? [...readDbf(dbf, (bytes) => decodeAs(bytes, encoding))] : []
  const shapes = shp === undefined ? null : [...readShp(shp)]
  return tableOfFeatures(paired(rows, shapes, reading), { name, epsg }, reading)
}

/** Row and shape of the same number are one feature; what one of the two lacks stays empty. */
function paired(
  rows: readonly DbfRow[],
  shapes: readonly unknown[] | null,
  { note }: Reading,
): Feature[] {
  const count = Math.max(rows.length, shapes?.length ?? 0)
  if (shapes !== null && rows.length > 0 && rows.length !== shapes.length)
    note('import.note.fewer_shapes', { rows: rows.length, shapes: shapes.length })
  const features = Array.from({ length: count }, (_, at) => ({
    values: rows[at]?.values ?? {},
    shape: shapes?.[at] ?? null,
    isDeleted: rows[at]?.isDeleted ?? false,
  }))
  const kept = features.filter(({ isDeleted }) => !isDeleted)
  note('import.note.deleted_rows', {}, features.length - kept.length)
  return kept
}
