// The ground that a camera sees, as a polygon.
import type { Cone } from '@/domain/camera'
import type { LngLat } from '@/domain/position'

/** WGS 84, mean radius of the Earth in metres. */
const EARTH_RADIUS_M = 6_371_008.8
const DEGREES_A_STEP = 5

/**
 * Where one gets from `start` along a great circle (Snyder 1987, eq. 5-5 and 5-6).
 * `bearingDeg` clockwise from north, `distanceM` in metres.
 */
export function destination([lng, lat]: LngLat, bearingDeg: number, distanceM: number): LngLat {
  const radians = Math.PI / 180
  const angle = distanceM / EARTH_RADIUS_M
  const [phi, azimuth] = [lat * radians, bearingDeg * radians]
  const sine = Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(azimuth)
  const lambda = Math.atan2(
    Math.sin(azimuth) * Math.sin(angle) * Math.cos(phi),
    Math.cos(angle) - Math.sin(phi) * sine,
  )
  return [lng + lambda / radians, Math.asin(sine) / radians]
}

/** The sector as a closed ring: the camera, the arc from left to right, the camera; a full circle has no camera corner. */
export function coneRing(camera: LngLat, { bearingDeg, fovDeg, rangeM }: Cone): LngLat[] {
  const steps = Math.max(2, Math.ceil(fovDeg / DEGREES_A_STEP))
  const arc = Array.from({ length: steps + 1 }, (_, step) =>
    destination(camera, bearingDeg - fovDeg / 2 + (fovDeg * step) / steps, rangeM),
  )
  return fovDeg >= 360 ? arc : [camera, ...arc, camera]
}
