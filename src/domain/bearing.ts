// Bearings, degrees clockwise from north, and how to reckon with them across north.
import type { LngLat } from './position'

const RADIANS = Math.PI / 180

/** The same direction, 0 <= bearing < 360. */
export const normaliseBearing = (deg: number): number => {
  const rest = ((deg % 360) + 360) % 360
  // A tiny negative number rounds up to 360.
  return rest === 360 ? 0 : rest + 0
}

/** Rounded to so many decimals; 359.96 at none or one decimal is 0, never 360. */
export const roundBearing = (deg: number, decimals = 0): number => {
  const scale = 10 ** decimals
  return normaliseBearing(Math.round(normaliseBearing(deg) * scale) / scale)
}

/** How far to turn from one direction to another, the short way: -180 < turn <= 180, clockwise is positive. */
export const turnBetween = (fromDeg: number, toDeg: number): number => {
  const turn = normaliseBearing(toDeg - fromDeg)
  return turn > 180 ? turn - 360 : turn
}

const POINTS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
type CompassPoint = (typeof POINTS)[number]

/** The nearest of the eight points of the compass. */
export const compassPointOf = (bearingDeg: number): CompassPoint =>
  POINTS[Math.round(normaliseBearing(bearingDeg) / 45) % POINTS.length] ?? 'n'

/** The mean of directions as vectors: 359 and 1 make 0. Null for none, or where they cancel out. */
export function meanBearing(bearings: readonly number[]): number | null {
  let [east, north] = [0, 0]
  for (const bearing of bearings) {
    east += Math.sin(bearing * RADIANS)
    north += Math.cos(bearing * RADIANS)
  }
  const length = Math.hypot(east, north) / bearings.length
  return length > 1e-6 ? normaliseBearing(Math.atan2(east, north) / RADIANS) : null
}

/**
 * The direction in which one sets out from one place to another (initial bearing of the great circle;
 * Snyder 1987, eq. 5-4b). Null when both are the same place.
 */
export function bearingBetween([lngA, latA]: LngLat, [lngB, latB]: LngLat): number | null {
  if (lngA === lngB && latA === latB) return null
  const [phiA, phiB] = [latA * RADIANS, latB * RADIANS]
  const lambda = (lngB - lngA) * RADIANS
  const east = Math.sin(lambda) * Math.cos(phiB)
  const north = Math.cos(phiA) * Math.sin(phiB) - Math.sin(phiA) * Math.cos(phiB) * Math.cos(lambda)
  return normaliseBearing(Math.atan2(east, north) / RADIANS)
}
