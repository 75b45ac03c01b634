// What is left to do on the ground, hamlet by hamlet: each item names a feature and the form that clears it.
import { HERE_M, mayBeOne } from './already-here'
import type { Camera } from './camera'
import { type CivilDate, monthsAfter } from './civil-date'
import { distanceBetween } from './distance'
import type { PlacedFeature } from './feature'
import {
  EQUIPMENT_ITEMS,
  type EquipmentItem,
  type FirePoint,
  type FirePointEquipment,
} from './fire-point'
import { isExpired } from './fire-point-check'

/** What is wrong, the form that clears it. */
export const WORKLIST_FORMS = {
  expired: 'equipment',
  unchecked: 'check',
  no_direction: 'direction',
  inaccurate: 'position',
  too_close: 'compare',
  no_photo: 'photo',
} as const
export type WorklistReason = keyof typeof WORKLIST_FORMS
export type WorklistForm = (typeof WORKLIST_FORMS)[WorklistReason]

/** In the order of the list: what matters in a fire comes first. */
export const WORKLIST_REASONS = Object.keys(WORKLIST_FORMS) as readonly WorklistReason[]

const INACCURATE_M = 20
const UNCHECKED_MONTHS = 12

export interface WorklistItem {
  /** The same for the same thing to do, as long as it is to be done. */
  readonly id: string
  readonly reason: WorklistReason
  readonly form: WorklistForm
  readonly kind: 'camera' | 'fire_point'
  readonly featureId: string
  readonly areaId: string
  readonly name: string
  readonly code: string
  /** The other camera of two that stand too close, the older one; null elsewhere. */
  readonly otherId: string | null
  /** How far apart they are. */
  readonly distanceM: number | null
  /** For `inaccurate`. */
  readonly accuracyM: number | null
  /** For `unchecked`; null there when it never was. */
  readonly lastCheckedOn: CivilDate | null
  /** For `expired`: one item for all that did, in the order of the checklist. */
  readonly expired: readonly EquipmentItem[]
}

export interface Worklist {
  /** The sum of the items of all areas. */
  readonly total: number
  /** Areas that have any, by their path; mostly hamlets, the commune for what lies in none. */
  readonly areas: readonly {
    readonly areaId: string
    readonly items: readonly WorklistItem[]
  }[]
}

interface Rows {
  readonly cameras: readonly Camera[]
  readonly firePoints: readonly FirePoint[]
  readonly equipment: readonly FirePointEquipment[]
}

type Named = PlacedFeature & Pick<Camera, 'name' | 'code' | 'photoPath'>

const isKept = ({ deletedAt }: { readonly deletedAt: Date | null }): boolean => deletedAt === null

function itemOf(
  reason: WorklistReason,
  kind: WorklistItem['kind'],
  feature: Named,
  more: Partial<WorklistItem> = {},
): WorklistItem {
  return {
    id: [reason, feature.id, ...(more.otherId ? [more.otherId] : [])].join(':'),
    reason,
    form: WORKLIST_FORMS[reason],
    kind,
    featureId: feature.id,
    areaId: feature.areaId,
    name: feature.name,
    code: feature.code,
    otherId: null,
    distanceM: null,
    accuracyM: null,
    lastCheckedOn: null,
    expired: [],
    ...more,
  }
}

/** What any feature may lack. An accuracy that nobody noted is not held against it: it was put there by hand. */
function* ofAny(kind: WorklistItem['kind'], feature: Named): Generator<WorklistItem> {
  const { accuracyM, photoPath } = feature
  if (accuracyM !== null && accuracyM > INACCURATE_M)
    yield itemOf('inaccurate', kind, feature, { accuracyM })
  if (photoPath === null) yield itemOf('no_photo', kind, feature)
}

/** One that sees all around has no direction. */
function* ofCamera(camera: Camera): Generator<WorklistItem> {
  if (camera.bearingDeg === null && camera.fovDeg !== 360)
    yield itemOf('no_direction', 'camera', camera)
  yield* ofAny('camera', camera)
}

function* ofFirePoint(
  point: FirePoint,
  equipment: readonly FirePointEquipment[],
  today: CivilDate,
): Generator<WorklistItem> {
  const gone = equipment.filter(
    (one) => one.quantity > 0 && one.condition !== 'missing' && isExpired(one, today),
  )
  const expired = EQUIPMENT_ITEMS.filter((item) => gone.some((one) => one.item === item))
  if (expired.length > 0) yield itemOf('expired', 'fire_point', point, { expired })
  const { lastCheckedOn } = point
  if (lastCheckedOn === null || monthsAfter(lastCheckedOn, UNCHECKED_MONTHS) <= today)
    yield itemOf('unchecked', 'fire_point', point, { lastCheckedOn })
  yield* ofAny('fire_point', point)
}

const byAge = (a: Camera, b: Camera): number =>
  a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1)

/** One item a pair, on the camera that came later: it is the one that may be there twice. */
function* tooClose(cameras: readonly Camera[]): Generator<WorklistItem> {
  const reachDeg = HERE_M / 110_000
  const northwards = cameras.toSorted((a, b) => a.lngLat[1] - b.lngLat[1])
  for (const [at, camera] of northwards.entries()) {
    for (let next = at + 1; next < northwards.length; next++) {
      const other = northwards[next]
      if (other === undefined || other.lngLat[1] - camera.lngLat[1] > reachDeg) break
      const distanceM = distanceBetween(camera.lngLat, other.lngLat)
      if (!mayBeOne(camera, other, distanceM)) continue
      const [older, newer] = byAge(camera, other) < 0 ? [camera, other] : [other, camera]
      yield itemOf('too_close', 'camera', newer, { otherId: older.id, distanceM })
    }
  }
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string) {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

const vietnamese = new Intl.Collator('vi')
const rankOf = ({ reason }: WorklistItem): number => WORKLIST_REASONS.indexOf(reason)

const inOrder = (a: WorklistItem, b: WorklistItem): number =>
  rankOf(a) - rankOf(b) || vietnamese.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)

/**
 * Everything that is to be done about what is given; `today` is the day in Vietnam. Nothing is asked of what is
 * deleted, nor of a camera that is only planned: it hangs nowhere yet.
 */
export function worklistOf({ cameras, firePoints, equipment }: Rows, today: CivilDate): Worklist {
  const standing = cameras.filter((camera) => isKept(camera) && camera.status !== 'planned')
  const points = firePoints.filter(isKept)
  const byPoint = grouped(equipment.filter(isKept), ({ firePointId }) => firePointId)
  const items = [
    ...standing.flatMap((camera) => [...ofCamera(camera)]),
    ...tooClose(standing),
    ...points.flatMap((point) => [...ofFirePoint(point, byPoint.get(point.id) ?? [], today)]),
  ]
  const paths = new Map([...standing, ...points].map(({ areaId, areaPath }) => [areaId, areaPath]))
  const pathOf = (areaId: string): string => paths.get(areaId) ?? ''
  const areas = [...grouped(items, ({ areaId }) => areaId)]
    .map(([areaId, ofArea]) => ({ areaId, items: ofArea.toSorted(inOrder) }))
    .sort((a, b) => (pathOf(a.areaId) < pathOf(b.areaId) ? -1 : 1))
  return { total: items.length, areas }
}
