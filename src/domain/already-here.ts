// "Something is already here": what stands so near that it may be the very thing about to be added.
import { turnBetween } from './bearing'
import type { Camera } from './camera'
import { distanceBetween } from './distance'
import type { PlacedFeature } from './feature'
import type { LngLat } from './position'

export const HERE_M = 15
/** Heads of one pole stand in one place and look different ways, by more than a compass errs. */
const ONE_POLE_M = 1
const OTHER_WAY_DEG = 15

export interface Here<Placed> {
  readonly feature: Placed
  readonly distanceM: number
}

interface Options {
  /** Metres, 15 unless told. */
  readonly withinM?: number
  /** The one being edited: it does not stand in its own way. */
  readonly exceptId?: string
}

/** The features within some metres of a place, nearest first; not those that are deleted. */
export const featuresHere = <Placed extends Pick<PlacedFeature, 'id' | 'lngLat' | 'deletedAt'>>(
  features: readonly Placed[],
  lngLat: LngLat,
  { withinM = HERE_M, exceptId }: Options = {},
): readonly Here<Placed>[] =>
  features
    .filter(({ id, deletedAt }) => deletedAt === null && id !== exceptId)
    .map((feature) => ({ feature, distanceM: distanceBetween(feature.lngLat, lngLat) }))
    .filter(({ distanceM }) => distanceM <= withinM)
    .sort((a, b) => a.distanceM - b.distanceM)

type Head = Pick<Camera, 'id' | 'bearingDeg' | 'apartFrom'>

const areHeadsOfOnePole = (a: Head, b: Head, distanceM: number): boolean =>
  distanceM <= ONE_POLE_M &&
  a.bearingDeg !== null &&
  b.bearingDeg !== null &&
  Math.abs(turnBetween(a.bearingDeg, b.bearingDeg)) >= OTHER_WAY_DEG

/** Whether two cameras may be one that was added twice: near, and nobody said that both are right. */
export const mayBeOne = (a: Head, b: Head, distanceM: number): boolean =>
  distanceM <= HERE_M &&
  !areHeadsOfOnePole(a, b, distanceM) &&
  !a.apartFrom.includes(b.id) &&
  !b.apartFrom.includes(a.id)
