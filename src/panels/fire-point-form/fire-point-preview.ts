// The fire point as typed so far, for the map to draw.
import type { FirePoint } from '@/domain/fire-point'
import type { FirePointTyped } from '@/domain/fire-point-draft'
import type { LngLat } from '@/domain/position'
import { readDay } from '@/domain/typed-text'

/** Null while there is no position. */
export function previewOf(
  typed: FirePointTyped,
  lngLat: LngLat | null,
  id: string,
): FirePoint | null {
  if (lngLat === null) return null
  const never = new Date(0)
  return {
    id,
    areaId: typed.areaId ?? '',
    areaPath: '',
    createdAt: never,
    updatedAt: never,
    deletedAt: null,
    version: '',
    code: typed.code ?? '',
    name: typed.name,
    lngLat,
    accuracyM: null,
    address: null,
    waterSource: typed.waterSource,
    truckAccess: typed.truckAccess,
    status: typed.status,
    lastCheckedOn: readDay(typed.lastCheckedOn),
    nextCheckDue: readDay(typed.nextCheckDue),
    photoPath: null,
    note: null,
  }
}
