// What was deleted and can still be restored, newest first.
import { queryOptions } from '@tanstack/react-query'
import { restorableSince } from '@/domain/deletion'
import type { PlacedFeature } from '@/domain/feature'
import { CAMERA_COLUMNS, type CameraRow, toCamera } from './camera-row'
import { supabase } from './client'
import { toFailure } from './failure'
import { FIRE_POINT_COLUMNS, type FirePointRow, toFirePoint } from './fire-point-row'

/** So many are listed; whoever deleted more restores the newest first. */
const LIMIT = 500

export interface DeletedFeature extends PlacedFeature {
  readonly code: string
  readonly name: string
}

async function loadDeleted<Row>(
  table: 'cameras' | 'fire_points',
  columns: string,
  toFeature: (row: Row) => DeletedFeature,
): Promise<readonly DeletedFeature[]> {
  const { data, error } = await supabase()
    .from(table)
    .select(columns)
    .gt('deleted_at', restorableSince(new Date()).toISOString())
    .order('deleted_at', { ascending: false })
    .limit(LIMIT)
  if (error) throw toFailure(error)
  return (data as unknown as Row[]).map(toFeature)
}

/** The change feed says only that rows went, so the list asks anew whenever it is opened. */
export const deletedQuery = (table: 'cameras' | 'fire_points') =>
  queryOptions({
    queryKey: ['deleted', table] as const,
    staleTime: 0,
    queryFn: () =>
      table === 'cameras'
        ? loadDeleted<CameraRow>(table, CAMERA_COLUMNS, toCamera)
        : loadDeleted<FirePointRow>(table, FIRE_POINT_COLUMNS, toFirePoint),
  })
