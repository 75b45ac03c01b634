// In which orders the rows of each layer can be listed; the first is the usual one.
import { byName } from '@/analysis/area-tree'
import { AREA_LEVELS } from '@/domain/area'
import type { CameraStatus } from '@/domain/camera'
import { type Readiness, readinessOf } from '@/domain/fire-point'
import type { ListedLayerId } from '@/layers/registry'
import type { RowOf } from '@/layers/rows'
import type { ListOrder } from '@/state/view'

interface Order<Row> {
  readonly id: ListOrder
  /** `today` is an ISO date in Vietnam. */
  readonly compare: (a: Row, b: Row, today: string) => number
}

const CAMERA_RANK: Record<CameraStatus, number> = { faulty: 0, offline: 1, planned: 2, working: 3 }
const POINT_RANK: Record<Readiness, number> = { not_ready: 0, overdue: 1, ready: 2 }

type SortedHere = Exclude<ListedLayerId, 'incidents'>

const ORDERS: { readonly [Id in SortedHere]: readonly Order<RowOf[Id]>[] } = {
  hamlets: [
    {
      id: 'name',
      compare: (a, b) =>
        AREA_LEVELS.indexOf(a.level) - AREA_LEVELS.indexOf(b.level) || byName(a, b),
    },
    { id: 'households', compare: (a, b) => (b.households ?? -1) - (a.households ?? -1) },
  ],
  cameras: [
    {
      id: 'attention',
      compare: (a, b) => CAMERA_RANK[a.status] - CAMERA_RANK[b.status] || byName(a, b),
    },
    { id: 'name', compare: byName },
  ],
  fire_points: [
    {
      id: 'attention',
      compare: (a, b, today) =>
        POINT_RANK[readinessOf(a, today)] - POINT_RANK[readinessOf(b, today)] || byName(a, b),
    },
    { id: 'name', compare: byName },
  ],
}

/** The orders of each list, the usual one first. Incidents come in order. */
export const orderIdsOf = (layerId: ListedLayerId): readonly ListOrder[] =>
  layerId === 'incidents' ? ['newest', 'severity'] : ORDERS[layerId].map(({ id }) => id)

/** A sorted copy; the usual order when the layer has none of this id. */
export function inOrder<Id extends SortedHere>(
  layerId: Id,
  rows: readonly RowOf[Id][],
  orderId: ListOrder | null,
  today: string,
): readonly RowOf[Id][] {
  const orders: readonly Order<RowOf[Id]>[] = ORDERS[layerId]
  const order = orders.find(({ id }) => id === orderId) ?? orders[0]
  return order ? rows.toSorted((a, b) => order.compare(a, b, today)) : rows
}
