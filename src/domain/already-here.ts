// "Something is already here": what stands so near that it may be the very thing about to be added.
import { distanceBetween } from './distance'
import type { PlacedFeature } from './feature'
import type { LngLat } from './position'

export const HERE_M = 15

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
