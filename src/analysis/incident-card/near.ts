// What lies near a place: how far, which way, the nearest first.
import { bearingBetween } from '@/domain/bearing'
import { distanceBetween } from '@/domain/distance'
import type { PlacedFeature } from '@/domain/feature'
import type { LngLat } from '@/domain/position'

export interface Near<Row> {
  readonly row: Row
  readonly distanceM: number
  /** From the place to it, degrees clockwise from north; null where both are one place. */
  readonly bearingDeg: number | null
}

export const nearTo = <Row extends PlacedFeature>(place: LngLat, row: Row): Near<Row> => ({
  row,
  distanceM: distanceBetween(place, row.lngLat),
  bearingDeg: bearingBetween(place, row.lngLat),
})

/** Of two that are as far away, the same one is always first. */
export const nearestFirst = <Row extends PlacedFeature>(
  near: readonly Near<Row>[],
): readonly Near<Row>[] =>
  near.toSorted((a, b) => a.distanceM - b.distanceM || (a.row.id < b.row.id ? -1 : 1))
