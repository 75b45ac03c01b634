// What is near a place, from all rows that the user may see: they are loaded once and shared with the search.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { helpAt, type IncidentHelp } from '@/analysis/incident-card/incident-card'
import { camerasQuery } from '@/data/cameras'
import { everyEquipmentQuery, firePointsQuery } from '@/data/fire-points'
import type { LngLat } from '@/domain/position'

/** The nearest fire point may stand in the next commune. */
const EVERYWHERE = { areaPath: 'vn' }

/** Null without a place, and while the rows are being loaded. `today` is the day in Vietnam. */
export function useIncidentHelp(place: LngLat | null, today: string): IncidentHelp | null {
  const enabled = place !== null
  const cameras = useQuery({ ...camerasQuery(EVERYWHERE), enabled }).data
  const firePoints = useQuery({ ...firePointsQuery(EVERYWHERE), enabled }).data
  const equipment = useQuery({ ...everyEquipmentQuery(), enabled }).data
  // The numbers, not the array: a list that is made anew gives the same place as another one.
  const [lng, lat] = place ?? []
  return useMemo(() => {
    if (lng === undefined || lat === undefined || !cameras || !firePoints) return null
    return helpAt([lng, lat], { cameras, firePoints, equipment: equipment ?? [] }, today)
  }, [lng, lat, cameras, firePoints, equipment, today])
}
