// The three nearest fire points in working order, and those passed over on the way to them.
import {
  type FirePoint,
  type FirePointEquipment,
  type FirePointStatus,
  readinessOf,
} from '@/domain/fire-point'
import { type EquipmentFinding, findingsOf } from '@/domain/fire-point-check'
import type { LngLat } from '@/domain/position'
import { type Near, nearestFirst, nearTo } from './near'

const WANTED = 3

export type SkipReason = Exclude<FirePointStatus, 'ready'> | 'overdue'

export interface ReadyPoint extends Near<FirePoint> {
  /** Equipment that cannot be used: said beside the point, for only a check takes a point out of use. */
  readonly faults: readonly EquipmentFinding[]
}

export interface SkippedPoint extends Near<FirePoint> {
  readonly reason: SkipReason
}

export interface FirePointsNear {
  /** Nearest first; fewer than three where there are no more. */
  readonly ready: readonly ReadyPoint[]
  /** Nearer than the last of those above; all that are not ready where there are fewer than three. Nearest first. */
  readonly skipped: readonly SkippedPoint[]
}

/** Null for a point in working order: what the map calls ready, marked so and not past its next check. */
function skipReasonOf(
  point: Pick<FirePoint, 'status' | 'nextCheckDue'>,
  today: string,
): SkipReason | null {
  if (point.status !== 'ready') return point.status
  return readinessOf(point, today) === 'ready' ? null : 'overdue'
}

/** `today` is the day in Vietnam. */
export function firePointsNear(
  points: readonly FirePoint[],
  equipment: readonly FirePointEquipment[],
  place: LngLat,
  today: string,
): FirePointsNear {
  const near = points
    .filter(({ deletedAt }) => deletedAt === null)
    .map((point) => nearTo(place, point))
  const chosen: Near<FirePoint>[] = []
  const skipped: SkippedPoint[] = []
  for (const one of nearestFirst(near)) {
    if (chosen.length === WANTED) break
    const reason = skipReasonOf(one.row, today)
    if (reason === null) chosen.push(one)
    else skipped.push({ ...one, reason })
  }
  const faultsOf = (id: string): readonly EquipmentFinding[] =>
    findingsOf(
      equipment.filter(({ firePointId }) => firePointId === id),
      [],
      today,
    )
  return { ready: chosen.map((one) => ({ ...one, faults: faultsOf(one.row.id) })), skipped }
}
