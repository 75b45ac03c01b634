// What a wall shows: an ordered list of scenes, and how it stands on its screen.

export const SCENE_KINDS = [
  'overview',
  'area',
  'fire_points',
  'cameras',
  'actions',
  'trend',
] as const
export type SceneKind = (typeof SCENE_KINDS)[number]

export interface Scene {
  readonly kind: SceneKind
  /** The hamlet of an `area` scene; every other kind shows the whole area of the wall. */
  readonly areaId: string | null
  /** How long it stands, in seconds: 30 to 120. */
  readonly seconds: number
}

export const WALL_SIZES = ['S', 'M', 'L', 'XL'] as const

export interface WallSettings {
  readonly size: (typeof WALL_SIZES)[number]
  readonly theme: 'dark' | 'light'
  /** One sound at a rise or a new serious incident. */
  readonly sound: boolean
  /** May the view go to a new serious incident by itself? */
  readonly follow: boolean
}

/** One wall as the admin made it and as the wall itself reads it. */
export interface Wall extends WallSettings {
  readonly id: string
  readonly areaId: string
  readonly name: string
  /** Empty: the scenes that its area suggests. */
  readonly scenes: readonly Scene[]
}
