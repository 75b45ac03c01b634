// Reads a whole table page by page: both backends cut long answers without an error.
import type { PostgrestError } from '@supabase/supabase-js'
import { toFailure } from './failure'

const PAGE = 1000

interface Page<Row> {
  readonly data: Row[] | null
  readonly error: PostgrestError | null
}

/**
 * All rows of a query. `page(from, to)` answers rows `from` to `to` (both in it) in a fixed order.
 * @throws Failure
 */
export async function readAll<Row>(
  page: (from: number, to: number) => PromiseLike<Page<Row>>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (;;) {
    const { data, error } = await page(rows.length, rows.length + PAGE - 1)
    if (error) throw toFailure(error)
    rows.push(...(data ?? []))
    if (data === null || data.length < PAGE) return rows
  }
}
