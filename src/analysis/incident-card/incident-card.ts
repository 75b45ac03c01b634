// What helps at the place of a fire or an accident: fire points, water, cameras, each with its distance.
import type { Camera } from '@/domain/camera'
import type { FirePoint, FirePointEquipment } from '@/domain/fire-point'
import { groupOf, type IncidentGroup } from '@/domain/incident'
import type { LngLat } from '@/domain/position'
import { type CamerasNear, camerasNear } from './cameras-near'
import { type FirePointsNear, firePointsNear } from './fire-points-near'
import type { Near } from './near'
import { waterNear } from './water-near'

interface Rows {
  /** All that the user may see: the nearest may stand in the next commune. */
  readonly cameras: readonly Camera[]
  readonly firePoints: readonly FirePoint[]
  readonly equipment: readonly FirePointEquipment[]
}

export interface IncidentHelp {
  readonly place: LngLat
  readonly firePoints: FirePointsNear
  /** Null where no fire point has any. */
  readonly water: Near<FirePoint> | null
  readonly cameras: CamerasNear
}

/** Every row is looked at once. `today` is the day in Vietnam. */
export const helpAt = (place: LngLat, rows: Rows, today: string): IncidentHelp => ({
  place,
  firePoints: firePointsNear(rows.firePoints, rows.equipment, place, today),
  water: waterNear(rows.firePoints, place),
  cameras: camerasNear(rows.cameras, place),
})

const GROUPS: readonly IncidentGroup[] = ['fire', 'traffic', 'rescue']
/** A jam hurts nobody. */
const NO_ACCIDENT = 'traffic.un_tac'

/** Fires and explosions, road accidents, rescues. */
export const isFireOrAccident = (typeId: string): boolean =>
  GROUPS.includes(groupOf(typeId)) && typeId !== NO_ACCIDENT
