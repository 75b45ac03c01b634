// What failed at a wall, newest first; for admins.
import { queryOptions } from '@tanstack/react-query'
import { supabase } from './client'
import { toFailure } from './failure'
import { toInstant } from './instant'

export interface HealthEntry {
  readonly id: number
  readonly at: Date
  /** As `webgl_lost`. */
  readonly kind: string
  readonly detail: string
}

/** The database keeps no more of a wall. */
const MOST = 200

export const wallHealthQuery = (wallId: string) =>
  queryOptions({
    queryKey: ['wall_health', wallId] as const,
    queryFn: async (): Promise<readonly HealthEntry[]> => {
      const { data, error } = await supabase()
        .from('wall_health')
        .select('id, at, kind, detail')
        .eq('wall_id', wallId)
        .order('id', { ascending: false })
        .limit(MOST)
      if (error) throw toFailure(error)
      return data.map(({ at, ...entry }) => ({ ...entry, at: toInstant(at) }))
    },
  })
