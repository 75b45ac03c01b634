// Public fire points: red squares; the outline says whether one can count on them today.
import { firePointsQuery } from '@/data/fire-points'
import { type FirePoint, type Readiness, readinessOf } from '@/domain/fire-point'
import type { LngLat } from '@/domain/position'
import { defineLayer } from './layer'
import { markers, rings } from './markers'
import type { SymbolName } from './symbols'

const SYMBOL_OF: Record<Readiness, SymbolName> = {
  ready: 'fire-point-ready',
  overdue: 'fire-point-overdue',
  not_ready: 'fire-point-not-ready',
}

/** Solid when ready, dashed when its check is overdue, hollow when not ready. `today` is an ISO date in Vietnam. */
export const firePointSymbol = (
  point: Pick<FirePoint, 'status' | 'nextCheckDue'>,
  today: string,
): SymbolName => SYMBOL_OF[readinessOf(point, today)]

const idOf = (point: FirePoint): string => point.id
const positionOf = (point: FirePoint): LngLat => point.lngLat

export const firePoints = defineLayer<FirePoint, 'fire_points'>({
  id: 'fire_points',
  label: 'layer.fire_points',
  legend: [
    { label: 'layer.fire_point_ready', symbol: 'fire-point-ready' },
    { label: 'layer.fire_point_overdue', symbol: 'fire-point-overdue' },
    { label: 'layer.fire_point_not_ready', symbol: 'fire-point-not-ready' },
  ],
  geometry: 'point',
  shownByDefault: true,
  rows: firePointsQuery,
  draw: (rows, context) => [
    markers<FirePoint>(context, {
      data: rows,
      positionOf,
      symbolOf: (point) => firePointSymbol(point, context.today),
      symbolDependsOn: context.today,
    }),
    ...rings(context, rows, idOf, positionOf),
  ],
  positionOf,
  idOf,
})
