// The inspections of one fire point: asked for when its details are opened.
import { queryOptions } from '@tanstack/react-query'
import type { FirePointCheck } from '@/domain/fire-point'
import { supabase } from './client'
import { toFailure } from './failure'
import { CHECK_COLUMNS, toCheck } from './fire-point-row'

/** Older ones stay in the database. */
const MOST = 50

/** Newest first. `version` is part of the key: a new check changes the point, which asks again. */
export const checksQuery = (firePointId: string, version: string) =>
  queryOptions({
    queryKey: ['fire_point_checks', firePointId, version] as const,
    queryFn: async (): Promise<readonly FirePointCheck[]> => {
      const { data, error } = await supabase()
        .from('fire_point_checks')
        .select(CHECK_COLUMNS)
        .eq('fire_point_id', firePointId)
        .order('checked_on', { ascending: false })
        .order('id')
        .limit(MOST)
      if (error) throw toFailure(error)
      return data.map(toCheck)
    },
  })
