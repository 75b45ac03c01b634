// What registers have that can be found by its name: read while somebody types.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { placedGroupsQuery, riskSitesQuery, trafficSpotsQuery } from '@/data/placed-registers'
import { registerEntries } from './search-entries'

/** All that the user may see, wherever the map looks. */
const EVERYWHERE = { areaPath: 'vn' }

export function useRegisterEntries(isAsking: boolean) {
  const groups = useQuery({ ...placedGroupsQuery(EVERYWHERE), enabled: isAsking })
  const sites = useQuery({ ...riskSitesQuery(EVERYWHERE), enabled: isAsking })
  const spots = useQuery({ ...trafficSpotsQuery(EVERYWHERE), enabled: isAsking })
  const entries = useMemo(
    () => registerEntries(groups.data ?? [], sites.data ?? [], spots.data ?? []),
    [groups.data, sites.data, spots.data],
  )
  return { entries, isLoading: [groups, sites, spots].some(({ isLoading }) => isLoading) }
}
