// The nearest water that an engine or a pump can draw from. It is known from the fire points that have some.
import type { FirePoint, WaterSource } from '@/domain/fire-point'
import type { LngLat } from '@/domain/position'
import { type Near, nearestFirst, nearTo } from './near'

/** These are there whatever became of the cabinet beside them; a hydrant, tank or well goes with its point. */
const NATURAL: readonly WaterSource[] = ['pond', 'river']

const hasWater = ({ waterSource, status }: FirePoint): boolean =>
  waterSource !== 'none' && (status !== 'out_of_service' || NATURAL.includes(waterSource))

/** Null where no point has any. A check that is overdue does not dry a tank. */
export function waterNear(points: readonly FirePoint[], place: LngLat): Near<FirePoint> | null {
  const wet = points.filter((point) => point.deletedAt === null && hasWater(point))
  return nearestFirst(wet.map((point) => nearTo(place, point)))[0] ?? null
}
