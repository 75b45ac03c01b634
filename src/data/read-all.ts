// Reads a whole table page by page: both backends cut long answers without an error.
import type { PostgrestError } from '@supabase/supabase-js'
import { toFailure } from './failure'

const PAGE = 1000

interface Page<Row> {
  readonly data: Row[] | null
  readonly error: PostgrestError | null
}

/** Pages asked for at once, after a first one that was full. */
const SIDE_BY_SIDE = 4

/**
 * All rows of a query. `page(from, to)` answers rows `from` to `to` (both in it) in a fixed order.
 * @throws Failure
 */
export async function readAll<Row>(
  page: (from: number, to: number) => PromiseLike<Page<Row>>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let wave = 1; ; wave = SIDE_BY_SIDE) {
    const starts = Array.from({ length: wave }, (_, n) => rows.length + n * PAGE)
    for (const { data, error } of await Promise.all(
      starts.map((from) => page(from, from + PAGE - 1)),
    )) {
      if (error) throw toFailure(error)
      rows.push(...(data ?? []))
      if (data === null || data.length < PAGE) return rows
    }
  }
}
