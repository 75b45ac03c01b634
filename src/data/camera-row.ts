// A camera as the wire has it, and as the domain has it.
import type { Camera, CameraKind, CameraOwnership, CameraStatus } from '@/domain/camera'
import type { Database } from './database.types'
import { FEATURE_COLUMNS, toFeature } from './feature-row'

export type CameraRow = Omit<
  Database['public']['Tables']['cameras']['Row'],
  'location' | 'created_by'
>

export const CAMERA_COLUMNS = `${FEATURE_COLUMNS},code,name,lng,lat,accuracy_m,kind,ownership,status,bearing_deg,fov_deg,range_m,installed_on,retention_days,notice_sign,operator,photo_path,note,apart_from`

export const toCamera = (row: CameraRow): Camera => ({
  ...toFeature(row),
  code: row.code,
  name: row.name,
  lngLat: [row.lng, row.lat],
  accuracyM: row.accuracy_m,
  kind: row.kind as CameraKind,
  ownership: row.ownership as CameraOwnership,
  status: row.status as CameraStatus,
  bearingDeg: row.bearing_deg,
  fovDeg: row.fov_deg,
  rangeM: row.range_m,
  installedOn: row.installed_on,
  retentionDays: row.retention_days,
  noticeSign: row.notice_sign,
  operator: row.operator,
  photoPath: row.photo_path,
  note: row.note,
  apartFrom: row.apart_from,
})
