// What a check of a table says: how many rows can go in, what is wrong with the others, where they would stand.

import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { FileTable } from '@/domain/import/file-table'
import type { ImportPlan } from '@/domain/import/import-plan'
import {
  type ImportRow,
  importRowsInBlocks,
  type ReadRows,
  type RefusedRow,
} from '@/domain/import/import-rows'
import type { ImportLayer } from '@/domain/import/layer'
import { importLayer } from '@/domain/import/layers'
import { personalColumns } from '@/domain/import/personal-columns'
import type { Checked, Problem, Purpose } from './messages'

/** More points than this no map without a graphics card draws at once. */
const MOST_PLACES = 5000
const MOST_OUTLINES = 400
const CORNERS = 120
const MOST_EXAMPLES = 5

export interface CheckedTable {
  readonly rows: readonly ImportRow[]
  readonly refused: ReadonlyMap<number, readonly RefusedRow[]>
  readonly answer: Checked
}

/**
 * @param names of areas, which are no persons
 * @param pause asked between blocks of rows with the share that is done; rejects where nobody wants the answer any more
 */
export async function checkRows(
  table: FileTable,
  { layer, types, checkPosition }: Purpose,
  plan: ImportPlan,
  names: readonly string[],
  pause: (share: number) => Promise<void>,
): Promise<CheckedTable> {
  const read = await readRows(table, importLayer(layer, types, checkPosition), plan, pause)
  await pause(1)
  const refused = groupsOf(read.refused, ({ row }) => row)
  const columns = Object.values(plan.columns).filter((at) => at >= 0)
  return {
    rows: read.rows,
    refused,
    answer: {
      ready: read.rows.length,
      refusedRows: Int32Array.from(refused.keys()),
      skipped: plan.skipped.size,
      problems: problemsOf(read.refused),
      unused: read.unused,
      personal: personalColumns(table, columns, names),
      ...placesOf(read),
    },
  }
}

async function readRows(
  table: FileTable,
  layer: ImportLayer,
  plan: ImportPlan,
  pause: (share: number) => Promise<void>,
): Promise<ReadRows> {
  const blocks = importRowsInBlocks(layer, table, plan)
  for (;;) {
    const step = blocks.next()
    if (step.done) return step.value
    await pause(step.value / table.records.length)
  }
}

function groupsOf<Key>(
  refused: readonly RefusedRow[],
  keyOf: (row: RefusedRow) => Key,
): Map<Key, RefusedRow[]> {
  const groups = new Map<Key, RefusedRow[]>()
  for (const row of refused) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

/** The most frequent first. */
function problemsOf(refused: readonly RefusedRow[]): Problem[] {
  const groups = groupsOf(refused, ({ field, key }) => `${field} ${key}`)
  return [...groups.values()]
    .flatMap((group): Problem[] => {
      const [first] = group
      if (first === undefined) return []
      const rows = group.slice(0, MOST_EXAMPLES).map(({ row }) => row)
      return [{ field: first.field, key: first.key, count: group.length, rows }]
    })
    .toSorted((a, b) => b.count - a.count)
}

type Places = Pick<Checked, 'places' | 'placed' | 'rings' | 'outlined' | 'outlinesShown'>

function placesOf({ rows }: ReadRows): Places {
  const placed = rows.filter(({ fields }) => typeof fields.lng === 'number')
  const outlined = rows.filter(
    ({ fields }) => fields.boundary !== undefined && fields.boundary !== null,
  )
  const step = Math.max(1, Math.ceil(placed.length / MOST_PLACES))
  const shown = placed.filter((_, at) => at % step === 0)
  return {
    rings: outlined.slice(0, MOST_OUTLINES).flatMap(({ fields }) => ringsOf(fields.boundary)),
    outlined: outlined.length,
    outlinesShown: Math.min(MOST_OUTLINES, outlined.length),
    places: Float64Array.from(
      shown.flatMap(({ fields }) => [Number(fields.lng), Number(fields.lat)]),
    ),
    placed: placed.length,
  }
}

/** The outer rings of an outline, with few enough corners to be drawn at once. */
function ringsOf(boundary: unknown): Position[][] {
  const outline = boundary as MultiPolygon | Polygon | undefined
  if (outline === undefined) return []
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates
  return polygons.flatMap(([ring]) => {
    if (ring === undefined) return []
    const step = Math.max(1, Math.ceil(ring.length / CORNERS))
    return [ring.filter((_, at) => at % step === 0 || at === ring.length - 1)]
  })
}
