// A fire point and its equipment as the wire has them, and as the domain has them.
import type {
  EquipmentCondition,
  EquipmentItem,
  FirePoint,
  FirePointCheck,
  FirePointEquipment,
  FirePointStatus,
  TruckAccess,
  WaterSource,
} from '@/domain/fire-point'
import type { Database } from './database.types'
import { FEATURE_COLUMNS, toFeature } from './feature-row'

type Tables = Database['public']['Tables']
export type FirePointRow = Omit<Tables['fire_points']['Row'], 'location' | 'created_by'>
export type EquipmentRow = Omit<Tables['fire_point_equipment']['Row'], 'created_by'>

export const FIRE_POINT_COLUMNS = `${FEATURE_COLUMNS},code,name,lng,lat,accuracy_m,address,water_source,truck_access,status,last_checked_on,next_check_due,photo_path,note`
export const EQUIPMENT_COLUMNS = `${FEATURE_COLUMNS},fire_point_id,item,quantity,condition,expires_on`

export const toFirePoint = (row: FirePointRow): FirePoint => ({
  ...toFeature(row),
  code: row.code,
  name: row.name,
  lngLat: [row.lng, row.lat],
  accuracyM: row.accuracy_m,
  address: row.address,
  waterSource: row.water_source as WaterSource,
  truckAccess: row.truck_access as TruckAccess,
  status: row.status as FirePointStatus,
  lastCheckedOn: row.last_checked_on,
  nextCheckDue: row.next_check_due,
  photoPath: row.photo_path,
  note: row.note,
})

export const toEquipment = (row: EquipmentRow): FirePointEquipment => ({
  ...toFeature(row),
  firePointId: row.fire_point_id,
  item: row.item as EquipmentItem,
  quantity: row.quantity,
  condition: row.condition as EquipmentCondition,
  expiresOn: row.expires_on,
})

export const CHECK_COLUMNS = 'id,checked_on,result,next_due,note,missing,created_by'

type CheckRow = Pick<
  Tables['fire_point_checks']['Row'],
  'id' | 'checked_on' | 'result' | 'next_due' | 'note' | 'missing' | 'created_by'
>

export const toCheck = (row: CheckRow): FirePointCheck => ({
  id: row.id,
  checkedOn: row.checked_on,
  result: row.result as FirePointStatus,
  nextDue: row.next_due,
  note: row.note,
  missing: row.missing as EquipmentItem[],
  createdBy: row.created_by,
})
