// How a table is to be read: what somebody chose, or what was guessed and may be chosen otherwise.
import type { BBox } from '@/domain/position'
import { zoneOf } from '@/domain/vn2000-zones'
import type { FileTable } from './file-table'
import type { ImportLayer } from './layer'
import { type Columns, matchColumns } from './match-columns'
import { isOutline, type Outline, ringsOf } from './outline-of-row'
import { isPlace, type PositionPlan, type RawPlace, rawPlaceOf, WGS84 } from './position-plan'
import { type DayOrder, dayOrderOf } from './read-times'
import { type PositionSuggestion, suggestPosition } from './suggest-position'

export interface ImportPlan {
  readonly columns: Columns
  readonly position: PositionPlan
  readonly dayOrder: DayOrder
  /** Texts by column of the database, for cells that are empty or columns that the file lacks. */
  readonly defaults: Readonly<Record<string, string>>
  /** Cells that somebody wrote anew: by row, then by column. */
  readonly edits: ReadonlyMap<number, ReadonlyMap<number, string>>
  /** Rows that are left out. */
  readonly skipped: ReadonlySet<number>
}

const SAMPLE = 2000

/** Every n-th row, from the first to the last. */
function sampleOf({ records }: FileTable) {
  const step = Math.max(1, Math.ceil(records.length / SAMPLE))
  return records.filter((_, at) => at % step === 0)
}

/** How the table is probably meant, without anything that only somebody can say. */
export function guessPlan(
  layer: ImportLayer,
  table: FileTable,
  bbox: BBox | null,
  columns: Columns = matchColumns(layer, table.headers),
): ImportPlan {
  const times = Object.entries(layer.fields)
    .filter(([, { isTime }]) => isTime)
    .map(([name]) => columns[name] ?? -1)
  const texts = sampleOf(table).flatMap(({ cells }) => times.map((at) => cells[at] ?? ''))
  return {
    columns,
    position: guessPosition(layer, table, columns, bbox),
    dayOrder: dayOrderOf(texts),
    defaults: {},
    edits: new Map(),
    skipped: new Set(),
  }
}

function guessPosition(
  layer: ImportLayer,
  table: FileTable,
  columns: Columns,
  bbox: BBox | null,
): PositionPlan {
  const where = sourceOf(layer, table, columns)
  const isSaid = where.source === 'shape' && table.epsg !== null && zoneOf(table.epsg) !== null
  if (isSaid) return { ...where, epsg: table.epsg, isSwapped: false }
  const { best } = suggestPosition(placesOf(table, where), bbox)
  const fit = best ?? suggestPosition(placesOf(table, where), null).best
  return { ...where, epsg: fit?.epsg ?? WGS84, isSwapped: fit?.isSwapped ?? false }
}

function sourceOf(layer: ImportLayer, { records }: FileTable, columns: Columns) {
  const [lng = -1, lat = -1, both = -1] = [columns.lng, columns.lat, columns.position]
  if (layer.shape === 'outline' || records.some(({ geometry }) => geometry !== null))
    return { source: 'shape', columns: [-1, -1] } as const
  if (lng >= 0 && lat >= 0) return { source: 'two', columns: [lng, lat] } as const
  return both >= 0
    ? ({ source: 'one', columns: [both, -1] } as const)
    : ({ source: 'none', columns: [-1, -1] } as const)
}

/** How the places of the table fit the area, to propose and to doubt by. */
export const suggestionOf = (
  table: FileTable,
  where: Pick<PositionPlan, 'source' | 'columns'>,
  bbox: BBox | null,
): PositionSuggestion => suggestPosition(placesOf(table, where), bbox)

/** So many corners of an outline show where it lies. */
const CORNERS = 12

const placesOf = (table: FileTable, where: Pick<PositionPlan, 'source' | 'columns'>): RawPlace[] =>
  sampleOf(table).flatMap((record) => {
    if (where.source === 'shape' && isOutline(record.geometry)) return cornersOf(record.geometry)
    const place = rawPlaceOf(record, where)
    return isPlace(place) ? [place] : []
  })

function cornersOf(outline: Outline): RawPlace[] {
  const corners = ringsOf(outline).flat()
  const step = Math.max(1, Math.ceil(corners.length / CORNERS))
  return corners
    .filter((_, at) => at % step === 0)
    .map(([x = Number.NaN, y = Number.NaN]) => ({ x, y, isLabelled: false }))
}
