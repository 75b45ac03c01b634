// Where the phone is aimed, from its compass: what the two kinds of phones say, made one and calmed down.
import { meanBearing, normaliseBearing, turnBetween } from './bearing'

const RADIANS = Math.PI / 180
const SMOOTHED_MS = 500
const POOR_ACCURACY_DEG = 15
const POOR_SPREAD_DEG = 10

/** What of a DeviceOrientationEvent matters; degrees. The two of iOS are missing elsewhere. */
export interface CompassEvent {
  readonly alpha: number | null
  readonly beta: number | null
  readonly gamma: number | null
  readonly absolute: boolean
  readonly webkitCompassHeading?: number | null
  readonly webkitCompassAccuracy?: number | null
}

export interface CompassReading {
  /** From magnetic north, which in Vietnam is less than 2 degrees west of true north. */
  readonly bearingDeg: number
  /** What the phone says, plus or minus; negative when it is not calibrated, null when it says nothing. */
  readonly accuracyDeg: number | null
  readonly at: Date
}

export type HeadingQuality = 'good' | 'poor' | 'none'

export interface Heading {
  /** 0 <= bearing < 360; null without a compass. */
  readonly bearingDeg: number | null
  readonly quality: HeadingQuality
}

const isNumber = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value)

/**
 * The direction in which a phone points that lies flat, stands upright or is held anywhere between: that of the sum of
 * its upper edge (as the screen is turned) and its back. Flat, the back points down and adds nothing; upright, the
 * edge points up. Angles and axes as in W3C Device Orientation: R = Rz(alpha) Rx(beta) Ry(gamma), x east, y north.
 */
function aimOf(alphaDeg: number, betaDeg: number, gammaDeg: number, screenDeg: number): number {
  const [alpha, beta, gamma, screen] = [alphaDeg, betaDeg, gammaDeg, screenDeg].map(
    (degrees) => degrees * RADIANS,
  ) as [number, number, number, number]
  const [sa, ca, sb, cb] = [Math.sin(alpha), Math.cos(alpha), Math.sin(beta), Math.cos(beta)]
  const [sg, cg, ss, cs] = [Math.sin(gamma), Math.cos(gamma), Math.sin(screen), Math.cos(screen)]
  const east = ss * (ca * cg - sa * sb * sg) - cs * cb * sa - (ca * sg + cg * sa * sb)
  const north = ss * (cg * sa + ca * sb * sg) + cs * ca * cb - (sa * sg - ca * cg * sb)
  return normaliseBearing(Math.atan2(east, north) / RADIANS)
}

/**
 * `screenAngleDeg` is `screen.orientation.angle`. Null where the event knows no north: no sensor, or an alpha that
 * counts from wherever the phone happened to point.
 */
export function readCompass(
  event: CompassEvent,
  screenAngleDeg: number,
  at: Date,
): CompassReading | null {
  const { webkitCompassHeading: heading, webkitCompassAccuracy: accuracy, alpha } = event
  if (isNumber(heading)) {
    const accuracyDeg = isNumber(accuracy) ? accuracy : null
    // -1 instead of a heading: the phone has none.
    if (heading < 0) return null
    return { bearingDeg: normaliseBearing(heading + screenAngleDeg), accuracyDeg, at }
  }
  if (!event.absolute || !isNumber(alpha)) return null
  const [beta, gamma] = [event.beta, event.gamma].map((angle) => (isNumber(angle) ? angle : 0))
  return {
    bearingDeg: aimOf(alpha, beta ?? 0, gamma ?? 0, screenAngleDeg),
    accuracyDeg: null,
    at,
  }
}

/** The readings that still count: those of the last half second, and the newest, as a still phone may fall silent. */
export function recentReadings(
  readings: readonly CompassReading[],
  now: Date,
): readonly CompassReading[] {
  const since = now.getTime() - SMOOTHED_MS
  const recent = readings.filter(({ at }) => at.getTime() > since)
  return recent.length > 0 ? recent : readings.slice(-1)
}

const isPoor = ({ accuracyDeg }: CompassReading): boolean =>
  accuracyDeg !== null && (accuracyDeg < 0 || accuracyDeg > POOR_ACCURACY_DEG)

/**
 * The mean of the readings that still count, oldest first. Poor where the phone says that it is off by more than 15
 * degrees or not calibrated, or where the readings lie further apart than 10 degrees (root mean square).
 */
export function headingOf(readings: readonly CompassReading[], now: Date): Heading {
  const recent = recentReadings(readings, now)
  const newest = recent.at(-1)
  if (newest === undefined) return { bearingDeg: null, quality: 'none' }
  const mean = meanBearing(recent.map(({ bearingDeg }) => bearingDeg))
  if (mean === null) return { bearingDeg: newest.bearingDeg, quality: 'poor' }
  const squares = recent.map(({ bearingDeg }) => turnBetween(mean, bearingDeg) ** 2)
  const spread = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length)
  return {
    bearingDeg: mean,
    quality: isPoor(newest) || spread > POOR_SPREAD_DEG ? 'poor' : 'good',
  }
}
