// How far two places are apart.
import type { LngLat } from './position'

/** WGS 84, mean radius of the Earth in metres. */
const EARTH_RADIUS_M = 6_371_008.8
const RADIANS = Math.PI / 180

/** Metres along a great circle on a sphere (haversine; Sinnott 1984), exact to 0.5 %. */
export function distanceBetween([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const [phiA, phiB] = [latA * RADIANS, latB * RADIANS]
  const half = Math.sin((phiB - phiA) / 2) ** 2
  const across = Math.sin(((lngB - lngA) * RADIANS) / 2) ** 2
  const square = half + Math.cos(phiA) * Math.cos(phiB) * across
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(square)))
}
