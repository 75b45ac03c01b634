// Counts by area up to any day: sums of whole blocks of days, and the rows of the days that are left.
// A province has thousands of areas: summed up day by day they would be nine tenths of the cube, which is
// made anew at every change of a filter.
import { FAILS } from './incident-filter'
import { type IncidentTable, rowsOfDays } from './incident-table'

export interface AreaSums {
  readonly table: IncidentTable
  readonly failures: Uint8Array
  /** Per block a sum for each area of all blocks before it. */
  readonly blocks: Uint32Array
}

const BLOCK_DAYS = 32

/** @param failures of `failuresOf`; the filter on areas is left out */
export function areaSums(table: IncidentTable, failures: Uint8Array): AreaSums {
  const { columns, dayCount, day, areaIndex, areaNumbers } = table
  const width = areaNumbers.length
  const blocks = new Uint32Array((Math.ceil(dayCount / BLOCK_DAYS) + 1) * width)
  for (let row = 0; row < columns.length; row++) {
    if (!isCounted(failures[row])) continue
    const block = Math.floor((day[row] ?? 0) / BLOCK_DAYS) + 1
    const at = block * width + (areaIndex[row] ?? 0)
    blocks[at] = (blocks[at] ?? 0) + 1
  }
  for (let at = width; at < blocks.length; at++)
    blocks[at] = (blocks[at] ?? 0) + (blocks[at - width] ?? 0)
  return { table, failures, blocks }
}

/**
 * Counts in the order of the table's `areaNumbers`.
 * @param from days since the table's first day, as `after`; none before it and none after its last
 */
export function areasBetween(sums: AreaSums, from: number, after: number): Uint32Array {
  const counts = before(sums, after)
  const earlier = before(sums, from)
  for (let area = 0; area < counts.length; area++)
    counts[area] = (counts[area] ?? 0) - (earlier[area] ?? 0)
  return counts
}

function before({ table, failures, blocks }: AreaSums, day: number): Uint32Array {
  const { areaIndex, areaNumbers, firstDay } = table
  const block = Math.floor(day / BLOCK_DAYS)
  const width = areaNumbers.length
  const counts = blocks.slice(block * width, (block + 1) * width)
  const [first, end] = rowsOfDays(table, [firstDay + block * BLOCK_DAYS, firstDay + day])
  for (let row = first; row < end; row++) {
    if (!isCounted(failures[row])) continue
    const area = areaIndex[row] ?? 0
    counts[area] = (counts[area] ?? 0) + 1
  }
  return counts
}

const isCounted = (failed: number | undefined): boolean => failed === 0 || failed === FAILS.area
