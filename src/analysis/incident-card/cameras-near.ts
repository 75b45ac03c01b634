// Cameras whose cone of view holds a place. One whose cone is not known is never said to see it.
import { bearingBetween, turnBetween } from '@/domain/bearing'
import { type Camera, coneOf } from '@/domain/camera'
import { distanceBetween } from '@/domain/distance'
import type { LngLat } from '@/domain/position'
import { type Near, nearestFirst, nearTo } from './near'

/** A degree of latitude is longer than this: further north or south nothing needs to be reckoned. */
const METRES_A_DEGREE = 110_000
/** So near, a camera that nobody measured may well have seen it: worth asking. */
const ASK_WITHIN_M = 100

export interface CamerasNear {
  /** Working ones, nearest first. */
  readonly seeing: readonly Near<Camera>[]
  /** Faulty or offline: they would see it. Those that are only planned hang nowhere yet. */
  readonly notWorking: readonly Near<Camera>[]
  /** How many working ones stand within 100 m whose cone is not known. */
  readonly unmeasured: number
}

const isWithin = (from: LngLat, to: LngLat, distanceM: number): boolean =>
  Math.abs(from[1] - to[1]) * METRES_A_DEGREE <= distanceM && distanceBetween(from, to) <= distanceM

/** True when the place lies in the camera's cone, edges included; the foot of its pole does, too. */
export function sees(
  camera: Pick<Camera, 'lngLat' | 'bearingDeg' | 'fovDeg' | 'rangeM'>,
  place: LngLat,
): boolean {
  const cone = coneOf(camera)
  if (cone === null || !isWithin(camera.lngLat, place, cone.rangeM)) return false
  const bearing = bearingBetween(camera.lngLat, place)
  return bearing === null || Math.abs(turnBetween(cone.bearingDeg, bearing)) <= cone.fovDeg / 2
}

export function camerasNear(cameras: readonly Camera[], place: LngLat): CamerasNear {
  const hung = cameras.filter((camera) => camera.deletedAt === null && camera.status !== 'planned')
  const holding = hung.filter((camera) => sees(camera, place))
  const nearest = (isWorking: boolean) =>
    nearestFirst(
      holding
        .filter(({ status }) => (status === 'working') === isWorking)
        .map((camera) => nearTo(place, camera)),
    )
  const unmeasured = hung.filter(
    (camera) =>
      camera.status === 'working' &&
      coneOf(camera) === null &&
      isWithin(camera.lngLat, place, ASK_WITHIN_M),
  )
  return { seeing: nearest(true), notWorking: nearest(false), unmeasured: unmeasured.length }
}
