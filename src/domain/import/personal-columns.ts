// Columns of a file that seem to tell about persons: whoever imports is warned before anything is sent.
import { findPersonal, type PersonalKind } from '@/domain/personal-words'
import type { FileTable } from './file-table'

export interface PersonalColumn {
  /** Place of the column. */
  readonly at: number
  readonly header: string
  /** Cells with something of each kind; a kind that was not found is left out. */
  readonly counts: Readonly<Partial<Record<PersonalKind, number>>>
  /** Cells with anything. */
  readonly cells: number
}

/** So many rows are looked at, spread over the file: enough to warn by. */
const SAMPLE = 5000

/**
 * @param columns places of the columns that are read; what is not read is not stored either
 * @param places names of areas, which are no persons
 */
export function personalColumns(
  { headers, records }: FileTable,
  columns: readonly number[],
  places: readonly string[],
): PersonalColumn[] {
  const step = Math.max(1, Math.ceil(records.length / SAMPLE))
  const sample = records.filter((_, at) => at % step === 0)
  return columns.flatMap((at) => {
    const counts: Partial<Record<PersonalKind, number>> = {}
    let cells = 0
    for (const record of sample) {
      const kinds = new Set(findPersonal(record.cells[at] ?? '', places).map(({ kind }) => kind))
      if (kinds.size > 0) cells += 1
      for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1
    }
    return cells === 0 ? [] : [{ at, header: headers[at] ?? '', counts, cells }]
  })
}
