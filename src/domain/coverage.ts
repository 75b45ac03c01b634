// What fire points and cameras leave uncovered, and a place where one more would cover most.
import type { Cone } from './camera'
import type { LngLat } from './position'

/** Metres from a ready fire point that count as near; a lane deeper than 50 m is where one is wanted at all. */
export const REACHES_M = [100, 200, 300, 500] as const
export type ReachM = (typeof REACHES_M)[number]
export const USUAL_REACH_M: ReachM = 200

/** What a camera that is not there yet is taken to see. */
export const NEW_CAMERA: Omit<Cone, 'bearingDeg'> = { fovDeg: 360, rangeM: 50 }

/** Where one more fire point or camera would cover most of what those before it leave. */
export interface CoveragePlace {
  /** Its rank: `1` is the best place, whatever it is now. */
  readonly id: string
  readonly rank: number
  readonly name: string
  readonly lngLat: LngLat
  /** The area it lies in. */
  readonly areaId: string
  readonly areaPath: string
  readonly gain: CoverageGain
}

export type CoverageGain =
  | {
      readonly of: 'fire_point'
      readonly reachM: number
      readonly areaM2: number
      /** Null where the households of an area in reach are not known. */
      readonly households: number | null
    }
  | { readonly of: 'camera'; readonly incidents: number }
