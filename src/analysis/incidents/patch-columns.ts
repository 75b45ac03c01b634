// Columns with some rows new, some changed and some gone.
import { type IncidentColumns, joinColumns, pickRows } from '@/domain/incident-columns'

/** Rows are known by their number. A row that is gone and comes back in `rows` is there. */
export function patched(
  columns: IncidentColumns,
  rows: IncidentColumns,
  removed: readonly number[],
): IncidentColumns {
  const outdated = new Set([...removed, ...rows.number])
  const kept: number[] = []
  for (let row = 0; row < columns.length; row++)
    if (!outdated.has(columns.number[row] ?? 0)) kept.push(row)
  return joinColumns([pickRows(columns, Uint32Array.from(kept)), rows])
}
