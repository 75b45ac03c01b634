// Every write of the app goes through here, whole or not at all: those of forms at once, those of the outbox in time.
import type { RegisterId } from '@/domain/registers/register'
import { supabase } from './client'
import type { Database, Json } from './database.types'
import { Failure, toFailure } from './failure'

type Tables = Database['public']['Tables']
type WritableTable =
  | 'actions'
  | 'areas'
  | 'area_contacts'
  | 'cameras'
  | 'camera_contacts'
  | 'fire_points'
  | 'fire_point_equipment'
  | 'fire_point_contacts'
  | 'fire_point_checks'
  | 'incidents'
  | 'incident_notes'
  | 'group_contacts'
  | RegisterId

/** Tables whose rows are deleted by `deleted_at` and can be restored. */
export type RestorableTable =
  | 'actions'
  | 'cameras'
  | 'fire_points'
  | 'fire_point_equipment'
  | RegisterId

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
 * Writes the changes of one thing, all or none; the answer is the new version of each row, in order.
 * A repeated create is the same create.
 * @throws Failure `error.code.conflict` when somebody changed a row meanwhile.
 */
export async function writeAll(changes: readonly Change[]): Promise<string[]> {
  if (changes.length === 0) return []
  const { data, error, status } = await supabase().rpc('write_changes', {
    changes: changes as unknown as Json,
  })
  if (error) throw toFailure(error, status)
  // A hotel's sign-in page answers everything with success: that is not the server's word.
  if (!Array.isArray(data) || data.length !== changes.length)
    throw new Failure('error.code.backend_unavailable')
  return data as string[]
}

/** Writes one change, as `writeAll` does. @throws Failure */
export async function write(change: Change): Promise<string> {
  const [version = ''] = await writeAll([change])
  return version
}
