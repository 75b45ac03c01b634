// Whether a camera sees a place.
import { bearingBetween, turnBetween } from '@/domain/bearing'
import type { Cone } from '@/domain/camera'
import { distanceBetween } from '@/domain/distance'
import type { LngLat } from '@/domain/position'

/** Distances on the sphere: a place on the very edge is seen, with a millimetre for the arithmetic. */
const SLACK_M = 0.001
const SLACK_DEG = 1e-6

/**
 * Whether a place lies in a camera's sector: no farther than its range in metres, and no more than half its
 * width of view from its bearing, either way, also across north. Walls and trees are not known. A range of 0 sees
 * nothing, and all around (360 degrees) has no edge.
 */
export function sees(camera: LngLat, { bearingDeg, fovDeg, rangeM }: Cone, place: LngLat): boolean {
  if (rangeM <= 0 || distanceBetween(camera, place) > rangeM + SLACK_M) return false
  const toPlace = bearingBetween(camera, place)
  if (fovDeg >= 360 || toPlace === null) return true
  return Math.abs(turnBetween(bearingDeg, toPlace)) <= fovDeg / 2 + SLACK_DEG
}
