// What was deleted in the caller's areas and can still be restored: of every kind, newest first, with who deleted it.
import { infiniteQueryOptions } from '@tanstack/react-query'
import { supabase } from './client'
import { Failure, toFailure } from './failure'
import { toInstant } from './instant'
import { deletion, type RestorableTable, write } from './write'

export const DELETED_KINDS = [
  'cameras',
  'fire_points',
  'incidents',
  'actions',
  'groups',
  'group_activities',
  'group_households',
  'meetings',
  'registrations',
  'document_checks',
  'commendations',
  'mediations',
  'assessments',
  'risk_sites',
  'traffic_spots',
] as const satisfies readonly (RestorableTable | 'incidents')[]
export type DeletedKind = (typeof DELETED_KINDS)[number]

export interface DeletedThing {
  readonly kind: DeletedKind
  readonly id: string
  /** Null for what has no name. */
  readonly name: string | null
  readonly areaId: string
  readonly deletedAt: Date
  /** E-mail; null where it was nobody, or the account is gone. */
  readonly who: string | null
  readonly version: string
}

interface DeletedRow {
  readonly table: string
  readonly id: string
  readonly name: string | null
  readonly area_id: string
  readonly deleted_at: string
  readonly who: string | null
  readonly version: string
}

interface Last {
  readonly before: string
  readonly after_id: string
}

interface DeletedPage {
  readonly things: readonly DeletedThing[]
  /** The last row, behind which it goes on; null at the end. */
  readonly last: Last | null
}

export const ALL_DELETED_KEY = ['all_deleted']

/** @param kind null for every kind */
export const allDeletedQuery = (kind: DeletedKind | null) =>
  infiniteQueryOptions({
    queryKey: [...ALL_DELETED_KEY, kind],
    staleTime: 0,
    initialPageParam: null as Last | null,
    queryFn: ({ pageParam }) => readDeleted(kind, pageParam),
    getNextPageParam: ({ last }) => last,
  })

async function readDeleted(kind: DeletedKind | null, last: Last | null): Promise<DeletedPage> {
  const { data, error, status } = await supabase().rpc('list_deleted', {
    ...(kind && { only_table: kind }),
    ...last,
  })
  if (error) throw toFailure(error, status)
  const { rows, more } = data as unknown as { rows: readonly DeletedRow[]; more: boolean }
  const end = rows.at(-1)
  return {
    last: more && end ? { before: end.deleted_at, after_id: end.id } : null,
    things: rows.flatMap(({ table, area_id, deleted_at, ...row }) => {
      const known = DELETED_KINDS.find((one) => one === table)
      const thing = { ...row, areaId: area_id, deletedAt: toInstant(deleted_at) }
      return known ? [{ ...thing, kind: known }] : []
    }),
  }
}

/** @throws Failure `error.code.conflict` when somebody changed it since it was listed */
export async function restoreThing({ kind, id, version }: DeletedThing): Promise<void> {
  if (kind !== 'incidents') {
    await write(deletion(kind, id, version, null))
    return
  }
  // Forms change no incident, and `write_changes` takes no edit of one.
  const { data, error, status } = await supabase()
    .from('incidents')
    .update({ deleted_at: null })
    .eq('id', id)
    .eq('changed_xid', version)
    .select('id')
  if (error) throw toFailure(error, status)
  if (data.length === 0) throw new Failure('error.code.conflict')
}
