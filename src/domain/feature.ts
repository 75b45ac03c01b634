// What every feature on the map has in common.
import type { LngLat } from './position'

export interface Feature {
  /** Made by the client (UUID), so that a repeated create is the same create. */
  readonly id: string
  readonly areaId: string
  /** Path of the area, as in `vn.24.07210.07210-01`. */
  readonly areaPath: string
  readonly createdAt: Date
  readonly updatedAt: Date
  /** Soft delete: restorable for 90 days. */
  readonly deletedAt: Date | null
  /** The transaction that wrote this version; an edit names the version it was made from. */
  readonly version: string
}

export interface PlacedFeature extends Feature {
  readonly lngLat: LngLat
  /** Accuracy of the position in metres, null when unknown. */
  readonly accuracyM: number | null
}
