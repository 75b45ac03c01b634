// A public fire point: equipment that residents use before the fire engine comes.
import type { Feature, PlacedFeature } from './feature'

export const FIRE_POINT_STATUSES = ['ready', 'needs_service', 'out_of_service'] as const
export type FirePointStatus = (typeof FIRE_POINT_STATUSES)[number]

export const WATER_SOURCES = ['hydrant', 'tank', 'pond', 'river', 'well', 'none'] as const
export type WaterSource = (typeof WATER_SOURCES)[number]

/** How close an engine gets to the point. */
export const TRUCK_ACCESSES = ['engine', 'small_vehicle', 'on_foot'] as const
export type TruckAccess = (typeof TRUCK_ACCESSES)[number]

export const EQUIPMENT_ITEMS = [
  'binh_bot_abc',
  'binh_co2',
  'bua',
  'bua_ta',
  'riu',
  'kim_cong_luc',
  'xa_beng',
  'cau_liem',
  'thang',
  'thang_day',
  'den_pin',
  'mat_na_phong_doc',
  'loa',
  'chuong_bao_chay',
  'nut_an',
  'voi_lang',
  'noi_quy_tieu_lenh',
] as const
export type EquipmentItem = (typeof EQUIPMENT_ITEMS)[number]

export const EQUIPMENT_CONDITIONS = ['good', 'worn', 'broken', 'missing'] as const
export type EquipmentCondition = (typeof EQUIPMENT_CONDITIONS)[number]

export interface FirePoint extends PlacedFeature {
  readonly code: string
  readonly name: string
  readonly address: string | null
  readonly waterSource: WaterSource
  readonly truckAccess: TruckAccess
  readonly status: FirePointStatus
  /** ISO dates, `2024-05-31`. */
  readonly lastCheckedOn: string | null
  readonly nextCheckDue: string | null
  readonly photoPath: string | null
  readonly note: string | null
}

export interface FirePointEquipment extends Feature {
  readonly firePointId: string
  readonly item: EquipmentItem
  readonly quantity: number
  readonly condition: EquipmentCondition
  readonly expiresOn: string | null
}

/** One inspection of a fire point, as it was noted; never edited afterwards. */
export interface FirePointCheck {
  readonly id: string
  /** ISO date. */
  readonly checkedOn: string
  readonly result: FirePointStatus
  /** ISO date, null when none was set. */
  readonly nextDue: string | null
  readonly note: string | null
  /** What was not there. */
  readonly missing: readonly EquipmentItem[]
  /** The user who noted it; null when it came with imported data. */
  readonly createdBy: string | null
}

/** What the outline of the symbol says: solid ready, dashed overdue, hollow not ready. */
export type Readiness = 'ready' | 'overdue' | 'not_ready'

/** Ready means marked ready and not past its next check. `today` is an ISO date in Vietnam. */
export function readinessOf(
  point: Pick<FirePoint, 'status' | 'nextCheckDue'>,
  today: string,
): Readiness {
  if (point.status !== 'ready') return 'not_ready'
  return point.nextCheckDue !== null && point.nextCheckDue < today ? 'overdue' : 'ready'
}
