// The box that holds all places within a distance.
import type { BBox, LngLat } from '@/domain/position'

/** WGS 84, mean radius of the Earth in metres. */
export const EARTH_RADIUS_M = 6_371_008.8
export const RADIANS = Math.PI / 180
export const METRES_PER_DEGREE = EARTH_RADIUS_M * RADIANS

/** A hair wider than the circle; for the latitudes of Vietnam and some kilometres. */
export function boxAround([lng, lat]: LngLat, radiusM: number): BBox {
  const down = (radiusM / METRES_PER_DEGREE) * 1.001
  const right = down / Math.cos((Math.abs(lat) + down) * RADIANS)
  return [lng - right, lat - down, lng + right, lat + down]
}
