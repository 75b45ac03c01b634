// Fire points and cameras around a place, for the tests of what is near it.
import type { Camera } from '@/domain/camera'
import type { PlacedFeature } from '@/domain/feature'
import type { EquipmentItem, FirePoint, FirePointEquipment } from '@/domain/fire-point'
import type { LngLat } from '@/domain/position'

export const PLACE: LngLat = [107.72, 10.68]
export const TODAY = '2026-11-20'
const METRES_A_DEGREE = 111_195

/** So many metres east and north of the place. */
export const beside = (eastM: number, northM: number): LngLat => [
  PLACE[0] + eastM / (METRES_A_DEGREE * Math.cos((PLACE[1] * Math.PI) / 180)),
  PLACE[1] + northM / METRES_A_DEGREE,
]

const feature = (id: string, lngLat: LngLat): PlacedFeature => ({
  id,
  areaId: 'hamlet',
  areaPath: 'vn.commune.hamlet',
  createdAt: new Date(0),
  updatedAt: new Date(0),
  deletedAt: null,
  version: '1',
  lngLat,
  accuracyM: null,
})

export const firePoint = (
  id: string,
  lngLat: LngLat,
  more: Partial<FirePoint> = {},
): FirePoint => ({
  ...feature(id, lngLat),
  code: id,
  name: `Điểm ${id}`,
  address: null,
  waterSource: 'none',
  truckAccess: 'on_foot',
  status: 'ready',
  lastCheckedOn: '2026-10-01',
  nextCheckDue: '2027-01-01',
  photoPath: null,
  note: null,
  ...more,
})

export const equipment = (
  firePointId: string,
  item: EquipmentItem,
  more: Partial<FirePointEquipment> = {},
): FirePointEquipment => ({
  ...feature(`${firePointId}-${item}`, PLACE),
  firePointId,
  item,
  quantity: 2,
  condition: 'good',
  expiresOn: null,
  ...more,
})

export const camera = (id: string, lngLat: LngLat, more: Partial<Camera> = {}): Camera => ({
  ...feature(id, lngLat),
  code: id,
  name: `Camera ${id}`,
  kind: 'fixed',
  ownership: 'commune',
  status: 'working',
  bearingDeg: null,
  fovDeg: null,
  rangeM: null,
  installedOn: null,
  retentionDays: null,
  noticeSign: null,
  operator: null,
  photoPath: null,
  note: null,
  apartFrom: [],
  ...more,
})
