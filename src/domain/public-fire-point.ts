// A fire point as anybody may see it, and the words' numbers for how far it is.
import type { Age } from './age'
import type { EquipmentItem } from './fire-point'
import type { LngLat } from './position'

export interface PublicFirePoint {
  readonly name: string
  readonly lngLat: LngLat
  readonly address: string | null
  /** ISO date, null when none was noted. */
  readonly lastCheckedOn: string | null
  /** As the crow flies. */
  readonly distanceM: number
  /** What is in working condition. */
  readonly equipment: readonly { readonly item: EquipmentItem; readonly quantity: number }[]
}

/** A province, commune or hamlet in which there are ready points. */
export interface PublicArea {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly lngLat: LngLat
}

/** Where points are looked for around. */
export type PublicPlace =
  | { readonly is: 'gps'; readonly lngLat: LngLat; readonly accuracyM: number; readonly at: number }
  | { readonly is: 'area'; readonly lngLat: LngLat; readonly name: string }
  | { readonly is: 'tap'; readonly lngLat: LngLat }

/** An answer of the server, and the instant (milliseconds since 1970) at which it came. */
export interface PublicList {
  readonly place: PublicPlace
  readonly points: readonly PublicFirePoint[]
  readonly at: number
}

/** A position that is worse than this puts points of one hamlet in the wrong order. */
const GOOD_ACCURACY_M = 150

export const isInaccurate = (place: PublicPlace): boolean =>
  place.is === 'gps' && place.accuracyM > GOOD_ACCURACY_M

/** To ten metres, never 0: more is not known. */
export const roundedM = (metres: number): number => Math.max(10, Math.round(metres / 10) * 10)

/** Metres a minute of somebody who walks at 4.8 km/h. */
const WALKED_M = 80

/** The least that it takes, for the way is longer than the crow flies. */
export const walkMinutes = (metres: number): number => Math.max(1, Math.ceil(metres / WALKED_M))

/** After how long a list is asked for again when somebody comes back to it. */
export const isStale = (at: number, now: number): boolean => now - at > 30_000 || now < at

/** Key of the words for an age, without its file. */
export const ageKey = ({ unit }: Age) => `public.age.${unit}` as const
