// The rules by which a position in a form follows the device, stays, and is bettered.
import { gradeOf } from '@/domain/averaged-position'
import type { LngLat } from '@/domain/position'

export interface Averaged {
  readonly lngLat: LngLat
  readonly accuracyM: number
}

export type PositionSource =
  /** Follows the device. */
  | 'gps'
  /** Was the device's; stays while the officer walks on, and is bettered only until it is good. */
  | 'kept'
  | 'hand'
  /** Of what is being edited. */
  | 'saved'

export interface Sourced {
  readonly source: PositionSource
  /** What a kept position may be bettered from, in metres; 0 for one that is good, and for any other. */
  readonly limitM: number
}

/** Less than this is the rounding of the map, not a hand, in degrees: a tenth of a metre. */
const STILL = 1e-6

export const isSamePlace = (a: LngLat, b: LngLat): boolean =>
  Math.abs(a[0] - b[0]) < STILL && Math.abs(a[1] - b[1]) < STILL

export const sourcedFrom = (source: PositionSource): Sourced => ({ source, limitM: 0 })

const keptAt = (accuracyM: number): Sourced => ({
  source: 'kept',
  limitM: gradeOf(accuracyM) === 'good' ? 0 : accuracyM,
})

/** What becomes of a fix of the device: null where it is not for the form. */
export function afterFix(before: Sourced, accuracyM: number): Sourced | null {
  if (before.source === 'gps') return before
  const isBetter = before.source === 'kept' && accuracyM < before.limitM
  return isBetter ? keptAt(accuracyM) : null
}

/** The officer goes on to the next step: from now on the device may move; what it said stays. */
export const afterNextStep = (before: Sourced, device: Averaged | null): Sourced =>
  before.source === 'gps' && device !== null ? keptAt(device.accuracyM) : before
