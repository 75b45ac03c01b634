// What is left to do in the areas of this officer, with what this device has saved counted as done.
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { camerasQuery } from '@/data/cameras'
import { everyEquipmentQuery, firePointsQuery } from '@/data/fire-points'
import { phoneNow } from '@/data/server-clock'
import { isWithin } from '@/domain/area'
import { civilDateOf } from '@/domain/civil-date'
import { distanceBetween } from '@/domain/distance'
import type { LngLat } from '@/domain/position'
import { type Worklist, type WorklistItem, worklistOf } from '@/domain/worklist'
import { useOutbox } from '@/state/use-outbox'
import type { FieldBasics } from './use-field-basics'
import { rowsAfter } from './worklist-rows'

const NONE: readonly never[] = []
const EVERYWHERE = { areaPath: 'vn' }

/** Null while anything is still loading: a list that then grows would not be the list. */
export function useWorklist({
  areas,
  ownAreas,
  cameras,
  firePoints,
}: FieldBasics): Worklist | null {
  const equipment = useQuery(everyEquipmentQuery()).data
  const hasCameras = useQuery(camerasQuery(EVERYWHERE)).isSuccess
  const hasFirePoints = useQuery(firePointsQuery(EVERYWHERE)).isSuccess
  const isLoading = !hasCameras || !hasFirePoints
  const { items } = useOutbox()
  return useMemo(() => {
    if (equipment === undefined || isLoading) return null
    const now = phoneNow()
    const isOwn = ({ areaPath }: { readonly areaPath: string }) =>
      ownAreas.some(({ path }) => isWithin(areaPath, path))
    const rows = {
      cameras: cameras.filter(isOwn),
      firePoints: firePoints.filter(isOwn),
      equipment: equipment.filter(isOwn),
    }
    return worklistOf(rowsAfter(rows, items, areas, now), civilDateOf(now))
  }, [areas, ownAreas, cameras, firePoints, equipment, items, isLoading])
}

type PlacedRow = { readonly id: string; readonly lngLat: LngLat }
export type WorklistArea = Worklist['areas'][number] & {
  /** To the nearest item, in metres; null while nobody knows where the device is. */
  readonly distanceM: number | null
}

/**
 * The areas with the nearest first, and in each the nearest first, as seen from where the device was found first:
 * rows that change places under a thumb are pressed by mistake.
 */
export function useNearestFirst(
  worklist: Worklist | null,
  rows: readonly PlacedRow[],
  device: LngLat | null,
): readonly WorklistArea[] {
  const [from, setFrom] = useState(device)
  if (from === null && device !== null) setFrom(device)
  return useMemo(() => {
    const ofAll = worklist?.areas ?? NONE
    if (from === null) return ofAll.map((area) => ({ ...area, distanceM: null }))
    const places = new Map(rows.map(({ id, lngLat }) => [id, lngLat]))
    const distanceOf = ({ featureId }: WorklistItem): number => {
      const lngLat = places.get(featureId)
      return lngLat ? distanceBetween(from, lngLat) : Number.POSITIVE_INFINITY
    }
    return ofAll
      .map((area) => ({
        ...area,
        items: area.items.toSorted((a, b) => distanceOf(a) - distanceOf(b)),
        distanceM: Math.min(...area.items.map(distanceOf)),
      }))
      .sort((a, b) => a.distanceM - b.distanceM)
      .map((area) => ({
        ...area,
        distanceM: Number.isFinite(area.distanceM) ? area.distanceM : null,
      }))
  }, [worklist, rows, from])
}
