// One row of a feature table as it is now, deleted or not: what a form starts from.
import type { RegisterId } from '@/domain/registers/register'
import { supabase } from './client'
import { Failure, toFailure } from './failure'

/** @throws Failure when there is no such row, or none that the caller may see. */
export async function loadRow<Row>(
  table: 'actions' | 'cameras' | 'fire_points' | RegisterId,
  id: string,
  columns: string,
): Promise<Row> {
  const { data, error } = await supabase().from(table).select(columns).eq('id', id).maybeSingle()
  if (error) throw toFailure(error)
  if (data === null) throw new Failure('error.reason.row_unknown')
  return data as unknown as Row
}
