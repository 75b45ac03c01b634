// Which roles the signed-in user holds, and on which areas.
import { queryOptions } from '@tanstack/react-query'
import type { Membership } from '@/domain/permissions'
import { ROLES } from '@/domain/permissions'
import { supabase } from './client'
import { toFailure } from './failure'

/** Roles of a user that are not disabled, oldest first. */
export const membershipsQuery = (userId: string) =>
  queryOptions({
    queryKey: ['memberships', userId] as const,
    meta: { kept: true },
    staleTime: 5 * 60_000,
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: async (): Promise<readonly Membership[]> => {
      const { data, error } = await supabase()
        .from('memberships')
        .select('user_id, area_id, role, areas(path)')
        .eq('user_id', userId)
        .is('disabled_at', null)
        .order('created_at')
        .order('area_id')
      if (error) throw toFailure(error)
      return data.flatMap((row) => {
        const role = ROLES.find((known) => known === row.role)
        // An area that the user may not read gives them nothing.
        if (role === undefined || row.areas === null) return []
        const areaPath = String(row.areas.path)
        return [{ userId: row.user_id, areaId: row.area_id, areaPath, role }]
      })
    },
  })
