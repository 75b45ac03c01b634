// Cameras and fire points for the worklist: what was saved on this device is done, sent or not.
import type { Entry } from '@/data/outbox/work'
import type { Area } from '@/domain/area'
import type { Camera } from '@/domain/camera'
import type { CameraDraft } from '@/domain/camera-draft'
import type { EquipmentItem, FirePoint, FirePointEquipment } from '@/domain/fire-point'
import type { EquipmentDraft, FirePointDraft } from '@/domain/fire-point-draft'
import { isUnsynced, type OutboxKind } from '@/domain/outbox'
import { withPending } from './with-pending'

interface Rows {
  readonly cameras: readonly Camera[]
  readonly firePoints: readonly FirePoint[]
  readonly equipment: readonly FirePointEquipment[]
}

/** So long after it was sent the feed has brought it; what somebody undid later is to be done again. */
const SETTLED_MS = 2 * 60_000

const ofKind = <Kind extends OutboxKind>(entries: readonly Entry[], kind: Kind) =>
  entries.filter((entry) => entry.kind === kind) as unknown as readonly Entry<Kind>[]

/** `entries` in the order of saving. */
export function rowsAfter(
  rows: Rows,
  entries: readonly Entry[],
  areas: readonly Area[],
  now: Date,
): Rows {
  const held = entries.filter(
    (entry) =>
      isUnsynced(entry) ||
      (entry.syncedAt !== null && now.getTime() - entry.syncedAt.getTime() < SETTLED_MS),
  )
  if (held.length === 0) return rows
  const photos = new Map(
    ofKind(held, 'photo').map(({ featureId, work }) => [featureId, work.photoId]),
  )
  const points = new Map(ofKind(held, 'fire_point').map((entry) => [entry.featureId, entry]))
  const checks = new Map(ofKind(held, 'check').map((entry) => [entry.featureId, entry]))

  const withPhoto = <Row extends Camera | FirePoint>(row: Row): Row => ({
    ...row,
    photoPath: photos.get(row.id) ?? row.photoPath,
  })
  const withCheck = (point: FirePoint): FirePoint => {
    const checkedOn = checks.get(point.id)?.work.checkedOn ?? ''
    return checkedOn > (point.lastCheckedOn ?? '') ? { ...point, lastCheckedOn: checkedOn } : point
  }
  /** Not what was edited after the check. */
  const isMissing = ({ firePointId, item }: FirePointEquipment): boolean => {
    const check = checks.get(firePointId)
    const edit = points.get(firePointId)
    if (!check?.work.missing?.includes(item)) return false
    return edit === undefined || edit.order < check.order
  }
  const firePoints = withPending<FirePoint, FirePointDraft>(
    rows.firePoints,
    [...points.values()],
    areas,
  )
  const known = new Map(firePoints.map((point) => [point.id, point]))
  const equipmentAfter = [...points.values()].flatMap(({ featureId, work }) => {
    const point = known.get(featureId)
    return point ? equipmentOf(point, work.draft.equipment) : []
  })
  return {
    cameras: withPending<Camera, CameraDraft>(rows.cameras, ofKind(held, 'camera'), areas).map(
      withPhoto,
    ),
    firePoints: firePoints.map(withCheck).map(withPhoto),
    equipment: [
      ...rows.equipment.filter(({ firePointId }) => !points.has(firePointId)),
      ...equipmentAfter,
    ].map((piece) => (isMissing(piece) ? { ...piece, condition: 'missing' } : piece)),
  }
}

const equipmentOf = (
  { id: firePointId, areaId, areaPath, createdAt, updatedAt, version }: FirePoint,
  draft: Partial<Record<EquipmentItem, EquipmentDraft>>,
): FirePointEquipment[] =>
  (Object.entries(draft) as [EquipmentItem, EquipmentDraft][]).map(([item, typed]) => ({
    ...typed,
    id: `${firePointId}:${item}`,
    firePointId,
    item,
    areaId,
    areaPath,
    createdAt,
    updatedAt,
    deletedAt: null,
    version,
  }))
