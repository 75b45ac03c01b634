// Features with values by name, of GeoJSON, KML or a shapefile, made into a table: one column for each name.
import type { FileRecord, FileTable } from '@/domain/import/file-table'
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { cleanGeometry } from './clean-geometry'
import { nameColumns } from './header-names'
import { toKnownSystem } from './known-system'
import { checkCellCount, checkRowCount, countVertices } from './limits'
import { mendLetters } from './mend-letters'
import { plainNumber } from './plain-number'
import type { Reading } from './reading'

export interface Feature {
  readonly values: Readonly<Record<string, unknown>>
  /** As the file has it, to be looked at; null where it has none. */
  readonly shape: unknown
}

/** Column of what stands where a shape should be. */
const SHAPE = 'geometry'
/** So much of it as lets one find it in the file. */
const SHAPE_SHOWN = 200

/**
 * @param epsg as the file says, see FileTable
 * @throws UnreadableFile
 */
export function tableOfFeatures(
  features: Iterable<Feature>,
  { name, epsg }: Pick<FileTable, 'name' | 'epsg'>,
  reading: Reading,
): FileTable {
  const columns = new Map<string, number>()
  const rows: { row: number; cells: string[]; geometry: FileRecord['geometry'] }[] = []
  const vertices = countVertices()
  const put = (cells: string[], header: string, text: string) => {
    if (text.trim() === '') return
    const at = columns.get(header) ?? columns.size
    if (at === columns.size) checkCellCount(columns.set(header, at).size, 0)
    cells[at] = text
  }
  for (const { values, shape } of features) {
    checkRowCount(rows.length + 1)
    const row = rows.length + 1
    const cells: string[] = []
    for (const [header, value] of Object.entries(values)) put(cells, header, textOf(value))
    const clean = cleanGeometry(shape)
    vertices.add(clean.vertices, row)
    if (clean.geometry === null && shape !== null && shape !== undefined) {
      reading.note('import.note.bad_shapes')
      put(cells, SHAPE, textOf(shape).slice(0, SHAPE_SHOWN))
    }
    rows.push({ row, cells, geometry: clean.geometry })
  }
  if (rows.length === 0) throw new UnreadableFile('import.file.empty')
  checkCellCount(columns.size, rows.length)
  const names = [...columns.keys()]
  for (const row of rows) row.cells = names.map((_, at) => row.cells[at] ?? '')
  mendLetters(rows, names.length, reading)
  const headers = nameColumns(names, () => true, reading)
  return { name, headers, records: rows, epsg: toKnownSystem(rows, epsg, reading) }
}

/** A value as one would type it. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value) && !value.some((one) => typeof one === 'object'))
    return value.map(textOf).join('; ')
  if (typeof value === 'object') return JSON.stringify(value)
  return typeof value === 'number' ? plainNumber(value) : String(value)
}
