// Cells that a sheet shows as one: what the first holds goes for the rows below it, as in a column of hamlets.
import type { Grid } from './grid'
import { columnOf } from './xlsx-sheet'

/** More rows under merged cells than a sheet has are made up. */
const MAX_ROWS_VISITED = 2_000_000

/** Fills in place, down and not sideways: a title over all columns names none of them. How many cells were filled. */
export function fillMerged(grid: Grid, ranges: readonly string[]): number {
  const at = new Map(ranges.length === 0 ? [] : grid.map((row, index) => [row.row, index]))
  const last = grid.at(-1)?.row ?? 0
  let visited = 0
  let filled = 0
  for (const range of ranges) {
    const [start = '', end = start] = range.split(':')
    const [first, until] = [rowOf(start), Math.min(rowOf(end), last)]
    const column = columnOf(start)
    const text = grid[at.get(first) ?? -1]?.cells[column] ?? ''
    if (text === '') continue
    for (let row = first + 1; row <= until && visited < MAX_ROWS_VISITED; row++, visited++) {
      const cells = grid[at.get(row) ?? -1]?.cells
      if (cells === undefined || (cells[column] ?? '') !== '') continue
      while (cells.length < column) cells.push('')
      cells[column] = text
      filled++
    }
  }
  return filled
}

const rowOf = (reference: string) => Number(/\d+$/.exec(reference)?.[0] ?? 0)
