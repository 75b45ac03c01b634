// The ground of a fire group: the hull of its houses.
import { convex, points } from '@turf/turf'
import type { LngLat } from '@/domain/position'
import { destination } from './cone'

/** A house with its yard: how far the ground reaches around each, in metres, and by how many corners. */
const AROUND_M = 12
const CORNERS = 12

/**
 * The convex hull of all that lies within 12 m of a house, so that one house has ground as well as many; a closed
 * ring, null without houses.
 */
export function hullOf(houses: readonly LngLat[]): LngLat[] | null {
  const around = houses.flatMap((house) =>
    Array.from({ length: CORNERS }, (_, corner) => [
      ...destination(house, (corner * 360) / CORNERS, AROUND_M),
    ]),
  )
  const [ring] = around.length === 0 ? [] : (convex(points(around))?.geometry.coordinates ?? [])
  return ring?.map(([lng = 0, lat = 0]): LngLat => [lng, lat]) ?? null
}
