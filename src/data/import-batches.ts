// Rows of a file in requests of a size that the server takes, with what is alike in all of one said once.
import type { ImportRow } from '@/domain/import/import-rows'

type Fields = ImportRow['fields']

export interface Batch {
  /** Columns that are alike in every row. */
  readonly same: Fields
  readonly rows: readonly (readonly [row: number, fields: Fields])[]
}

/** The server takes bodies of up to 4 MB, an outline of a hundred thousand corners; a letter may be three bytes. */
const BATCH_CHARACTERS = 300_000
const BATCH_ROWS = 4000

/** In the order of the file; no batch is empty. */
export function* batchesOf(rows: readonly ImportRow[]): Generator<Batch> {
  let batch: ImportRow[] = []
  let size = 0
  for (const row of rows) {
    const length = JSON.stringify(row).length
    if (batch.length >= BATCH_ROWS || (batch.length > 0 && size + length > BATCH_CHARACTERS)) {
      yield packed(batch)
      batch = []
      size = 0
    }
    batch.push(row)
    size += length
  }
  if (batch.length > 0) yield packed(batch)
}

function packed(batch: readonly ImportRow[]): Batch {
  const [first, ...others] = batch
  const alike = Object.entries(first?.fields ?? {}).filter(
    ([column, value]) =>
      typeof value !== 'object' && others.every(({ fields }) => fields[column] === value),
  )
  const same = Object.fromEntries(alike)
  const own = (fields: Fields) =>
    Object.fromEntries(Object.entries(fields).filter(([column]) => !(column in same)))
  return { same, rows: batch.map(({ row, fields }) => [row, own(fields)] as const) }
}
