// Rows of cells as a file has them, before it is known which row names the columns.

export interface GridRow {
  /** As a spreadsheet counts: the first line is 1. */
  readonly row: number
  readonly cells: string[]
}

export type Grid = readonly GridRow[]

/** How many cells of a row hold something. */
export const filledOf = ({ cells }: GridRow): number =>
  cells.reduce((count, cell) => (cell.trim() === '' ? count : count + 1), 0)

/** The number that most of the counts are, from two up; the larger of two that are as frequent. */
export function usualCount(counts: readonly number[]): number {
  const times = new Map<number, number>()
  for (const count of counts) if (count > 1) times.set(count, (times.get(count) ?? 0) + 1)
  const [usual] = [...times].toSorted(([a, at], [b, bt]) => bt - at || b - a)
  return usual?.[0] ?? 1
}
