// What of the incidents is drawn as symbols in a view: single ones, and clusters with their count.
// There are never more than the screen has room for, whatever the number of rows.
import type { BBox, LngLat } from '@/domain/position'
import { type IncidentTable, mercatorX, mercatorY } from './incident-table'

export interface ClusterMark {
  readonly count: number
  readonly lngLat: LngLat
  /** What holds all of its incidents. */
  readonly bbox: BBox
}

export interface Marks {
  /** Rows that stand alone. */
  readonly rows: Uint32Array
  readonly clusters: readonly ClusterMark[]
}

export interface MarksView {
  readonly bounds: BBox
  readonly zoom: number
}

/** Pixels of a world that is 512 wide at zoom 0. */
const WORLD = 512
const CELL = 19
/** Cells as close as this become one cluster, in pixels. */
const RADIUS = 38
/** Two or three on one another can still be told apart. */
const FEWEST = 4
/** From here on incidents stand alone, as long as there are no more than this in view. */
const ALONE_FROM_ZOOM = 15.5
const MOST_ALONE = 4000

interface Cell {
  count: number
  x: number
  y: number
  west: number
  north: number
  east: number
  south: number
  rows: number[]
}

export function marksIn(
  table: IncidentTable,
  failures: Uint8Array,
  rows: readonly [number, number],
  { bounds, zoom }: MarksView,
): Marks {
  const { cells, inView } = cellsOf(table, failures, rows, bounds, zoom)
  if (zoom >= ALONE_FROM_ZOOM && inView <= MOST_ALONE)
    return { rows: Uint32Array.from(cells.flatMap((cell) => cell.rows)), clusters: [] }
  const merged = mergedCells(cells, RADIUS / (WORLD * 2 ** Math.floor(zoom)))
  const { origin } = table
  return {
    rows: Uint32Array.from(merged.flatMap((cell) => (cell.count < FEWEST ? cell.rows : []))),
    clusters: merged
      .filter(({ count }) => count >= FEWEST)
      .map((cell) => ({
        count: cell.count,
        lngLat: lngLatOf(cell.x + origin[0], cell.y + origin[1]),
        bbox: [
          ...lngLatOf(cell.west + origin[0], cell.south + origin[1]),
          ...lngLatOf(cell.east + origin[0], cell.north + origin[1]),
        ],
      })),
  }
}

/** Cells lie on whole zooms and on the world, so that moving the map gathers nothing anew. */
function cellsOf(
  { x, y, origin }: IncidentTable,
  failures: Uint8Array,
  [first, after]: readonly [number, number],
  [west, south, east, north]: BBox,
  zoom: number,
): { cells: Cell[]; inView: number } {
  const size = CELL / (WORLD * 2 ** Math.floor(zoom))
  const columnOf = (at: number) => Math.floor((at + origin[0]) / size)
  const lineOf = (at: number) => Math.floor((at + origin[1]) / size)
  const [left, right] = [
    Math.floor(mercatorX(west) / size) - 2,
    Math.floor(mercatorX(east) / size) + 2,
  ]
  const [top, bottom] = [
    Math.floor(mercatorY(north) / size) - 2,
    Math.floor(mercatorY(south) / size) + 2,
  ]
  const columns = right - left + 1
  const keepsRows = zoom >= ALONE_FROM_ZOOM ? MOST_ALONE : FEWEST - 1
  const cells = new Map<number, Cell>()
  let inView = 0
  for (let row = first; row < after; row++) {
    if (failures[row] !== 0) continue
    const [px, py] = [x[row] ?? 0, y[row] ?? 0]
    const [column, line] = [columnOf(px), lineOf(py)]
    // False for a row without a place too.
    if (!(column >= left && column <= right && line >= top && line <= bottom)) continue
    inView++
    const key = (line - top) * columns + column - left
    const cell = cells.get(key)
    if (cell === undefined)
      cells.set(key, {
        count: 1,
        x: px,
        y: py,
        west: px,
        east: px,
        north: py,
        south: py,
        rows: [row],
      })
    else {
      cell.count++
      cell.x += (px - cell.x) / cell.count
      cell.y += (py - cell.y) / cell.count
      cell.west = Math.min(cell.west, px)
      cell.east = Math.max(cell.east, px)
      cell.north = Math.min(cell.north, py)
      cell.south = Math.max(cell.south, py)
      if (cell.rows.length < keepsRows) cell.rows.push(row)
    }
  }
  return { cells: [...cells.values()], inView }
}

/** Fullest first, each takes in its neighbours within `radius`. */
function mergedCells(cells: readonly Cell[], radius: number): Cell[] {
  const fullestFirst = cells.toSorted((a, b) => b.count - a.count || a.y - b.y || a.x - b.x)
  const keyOf = (x: number, y: number) => `${Math.floor(x / radius)}/${Math.floor(y / radius)}`
  const near = new Map<string, Cell[]>()
  for (const cell of fullestFirst) {
    const key = keyOf(cell.x, cell.y)
    const there = near.get(key)
    if (there) there.push(cell)
    else near.set(key, [cell])
  }
  const taken = new Set<Cell>()
  return fullestFirst.flatMap((cell) => {
    if (taken.has(cell)) return []
    taken.add(cell)
    const others: Cell[] = []
    for (const right of [-1, 0, 1])
      for (const down of [-1, 0, 1])
        for (const other of near.get(keyOf(cell.x + right * radius, cell.y + down * radius)) ?? [])
          if (!taken.has(other) && Math.hypot(other.x - cell.x, other.y - cell.y) < radius) {
            taken.add(other)
            others.push(other)
          }
    return [joined(cell, others)]
  })
}

function joined(cell: Cell, others: readonly Cell[]): Cell {
  const all = [cell, ...others]
  const count = all.reduce((sum, one) => sum + one.count, 0)
  const mean = (part: 'x' | 'y') => all.reduce((sum, one) => sum + one[part] * one.count, 0) / count
  return {
    count,
    x: mean('x'),
    y: mean('y'),
    west: Math.min(...all.map(({ west }) => west)),
    east: Math.max(...all.map(({ east }) => east)),
    north: Math.min(...all.map(({ north }) => north)),
    south: Math.max(...all.map(({ south }) => south)),
    rows: all.flatMap(({ rows }) => rows),
  }
}

const lngLatOf = (x: number, y: number): readonly [number, number] => [
  (x - 0.5) * 360,
  (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI,
]
