// A link by which people without an account see how many objects there are in each hamlet.
import type { CivilDate } from './civil-date'
import type { LngLat } from './position'

export const SHARED_LAYERS = ['incidents', 'cameras', 'fire_points'] as const
export type SharedLayer = (typeof SHARED_LAYERS)[number]

/** Days that a link may work for, the most that the database takes at the end. */
export const SHARE_DAYS = [7, 30, 90] as const

/** A link as those of its area see it; the link itself is told once, when it is made. */
export interface ShareLink {
  readonly id: string
  readonly areaId: string
  readonly layer: SharedLayer
  /** `[startsOn, endsOn)`, of incidents alone. */
  readonly startsOn: CivilDate | null
  readonly endsOn: CivilDate | null
  readonly recipient: string
  /** The last day on which it works. */
  readonly lastDay: CivilDate
  readonly revokedAt: Date | null
  readonly uses: number
  readonly lastUsedOn: CivilDate | null
}

export interface ShareDraft {
  readonly areaId: string
  readonly layer: SharedLayer
  readonly recipient: string
  readonly lastDay: CivilDate
  /** `[startsOn, endsOn)`; the database cuts it off before today. Null for all but incidents. */
  readonly days: { readonly startsOn: CivilDate; readonly endsOn: CivilDate } | null
}

/** What an area counts, at its middle. */
export interface SharedPlace {
  readonly kind: string
  readonly name: string
  readonly level: 'province' | 'commune' | 'hamlet'
  /** The name of the area above. */
  readonly inside: string
  readonly lngLat: LngLat | null
  /** Null for incidents when there are fewer than three: so few may point at a household. */
  readonly count: number | null
}

/** What an opened link tells. */
export interface SharedCounts {
  readonly layer: SharedLayer
  readonly area: { readonly kind: string; readonly name: string }
  readonly startsOn: CivilDate | null
  readonly endsOn: CivilDate | null
  readonly lastDay: CivilDate
  readonly places: readonly SharedPlace[]
}

const TOKEN = /^\/share\/([0-9a-f]{32})\/?$/

/** The token in the path of an opened link; null when there is none. */
export const sharedToken = (path: string): string | null => TOKEN.exec(path)?.[1] ?? null
