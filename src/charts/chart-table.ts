// The figures behind a chart as a plain table, which is also what its CSV holds.

/** Null where there is no figure. */
export type Cell = string | number | null

export interface ChartTable {
  readonly columns: readonly string[]
  /** As many cells as columns; the first one names the row. */
  readonly rows: readonly (readonly Cell[])[]
}
