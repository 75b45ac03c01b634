// The camera as typed so far, for the map: what is not right yet is left out, never guessed.
import type { Camera } from '@/domain/camera'
import { type CameraTyped, cameraSchema } from '@/domain/camera-draft'
import type { LngLat } from '@/domain/position'

const { shape } = cameraSchema

const amountOf = (
  field: 'bearingDeg' | 'fovDeg' | 'rangeM' | 'accuracyM',
  typed: CameraTyped,
): number | null => shape[field].safeParse(typed[field]).data ?? null

/** Null while there is no position. */
export function previewOf(typed: CameraTyped, lngLat: LngLat | null, id: string): Camera | null {
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
    accuracyM: amountOf('accuracyM', typed),
    kind: typed.kind,
    ownership: typed.ownership,
    status: typed.status,
    bearingDeg: amountOf('bearingDeg', typed),
    fovDeg: amountOf('fovDeg', typed),
    rangeM: amountOf('rangeM', typed),
    installedOn: null,
    retentionDays: null,
    noticeSign: null,
    operator: null,
    photoPath: null,
    note: null,
    apartFrom: typed.apartFrom,
  }
}
