// Every write of the app goes through here, one row a time; the outbox will stand behind it.
import { supabase } from './client'
import type { Database } from './database.types'
import { Failure, toFailure } from './failure'

type Tables = Database['public']['Tables']
type WritableTable =
  | 'cameras'
  | 'camera_contacts'
  | 'fire_points'
  | 'fire_point_equipment'
  | 'fire_point_contacts'

/** Tables whose rows are deleted by `deleted_at` and can be restored. */
export type RestorableTable = 'cameras' | 'fire_points' | 'fire_point_equipment'

export type Change<Table extends WritableTable = WritableTable> =
  | { readonly verb: 'create'; readonly table: Table; readonly row: Tables[Table]['Insert'] }
  | {
      readonly verb: 'edit'
      readonly table: Table
      readonly id: string
      /** The version the edit was made from; a newer one refuses it. */
      readonly version: string
      readonly fields: Tables[Table]['Update']
    }

/** Sets or clears `deleted_at`: deleting is an edit, so that it can be taken back for 90 days. */
export const deletion = (
  table: RestorableTable,
  id: string,
  version: string,
  deletedAt: Date | null,
): Change => ({
  verb: 'edit',
  table,
  id,
  version,
  fields: { deleted_at: deletedAt?.toISOString() ?? null },
})

/**
 * Writes one change; the answer is the row's new version. A repeated create is the same create.
 * @throws Failure `error.code.conflict` when somebody changed the row meanwhile.
 */
export async function write(change: Change): Promise<string> {
  return change.verb === 'create' ? create(change) : edit(change)
}

async function create({ table, row }: Extract<Change, { verb: 'create' }>): Promise<string> {
  const { error } = await supabase()
    .from(table)
    .upsert(row as never, { onConflict: 'id', ignoreDuplicates: true })
  if (error) throw toFailure(error)
  return versionOf(table, String(row.id))
}

async function edit(change: Extract<Change, { verb: 'edit' }>): Promise<string> {
  const { data, error } = await supabase()
    .from(change.table)
    .update(change.fields as never)
    .eq('id', change.id)
    .eq('changed_xid', change.version)
    .select('changed_xid')
  if (error) throw toFailure(error)
  const written = data?.[0]?.changed_xid
  if (written !== undefined) return written
  await versionOf(change.table, change.id)
  throw new Failure('error.code.conflict')
}

/** @throws Failure when there is no such row, or none that the caller may see. */
async function versionOf(table: WritableTable, id: string): Promise<string> {
  const { data, error } = await supabase()
    .from(table)
    .select('changed_xid')
    .eq('id', id)
    .maybeSingle()
  if (error) throw toFailure(error)
  if (data === null) throw new Failure('error.reason.row_unknown')
  return data.changed_xid
}
