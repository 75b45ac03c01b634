// What the demo data knows about a commune before anything is drawn.
import type { LngLat } from '@/domain/position'

export interface Hamlet {
  readonly name: string
  readonly households: number
  readonly population: number
}

export type HotSpotKind = 'market' | 'crossroads' | 'rented_rooms' | 'eateries' | 'school' | 'water'

export interface HotSpot {
  readonly kind: HotSpotKind
  /** As it stands in names of cameras: `chợ Tân Phước`. */
  readonly name: string
  /** Which hamlet, counted from 0. */
  readonly hamlet: number
  /** How much happens there in the first, second and third year; 1 is usual. */
  readonly years: readonly [number, number, number]
}

export interface Commune {
  /** Code of the list before 2025-07-01. */
  readonly code: string
  readonly kind: 'xã' | 'phường'
  readonly name: string
  readonly aliases: readonly string[]
  readonly hamletKind: 'thôn' | 'tổ dân phố'
  readonly hamlets: readonly Hamlet[]
  readonly center: LngLat
  readonly areaKm2: number
  /** Length over width of the outline. */
  readonly stretch: number
  /** Another number, another drawing of outline, hamlets and lanes. */
  readonly drawing: number
  /** How far lanes spread from a hamlet's middle, in metres. */
  readonly builtUpM: number
  /** How far apart lanes leave a road, in metres, about. */
  readonly lanesEveryM: number
  /** `north` has a dry, cold winter; `south` a dry season from December to April. */
  readonly climate: 'north' | 'south'
  readonly incidentsPerYear: number
  /** How much more often than elsewhere, by type or group; what is not named is 1. */
  readonly leaning: Readonly<Record<string, number>>
  readonly hotSpots: readonly HotSpot[]
  readonly cameras: number
  readonly firePoints: number
}
