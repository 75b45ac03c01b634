// A wall as the admin's form has it, and the list of its scenes as buttons change it.
// Limits and their names are those of the constraints on public.walls.
import { cleanLine, lengthOf } from './typed-text'
import type { Scene, SceneKind, WallSettings } from './wall'

export interface WallTyped extends WallSettings {
  readonly name: string
  /** Null until one is chosen. */
  readonly areaId: string | null
  readonly scenes: readonly Scene[]
}

export interface WallDraft extends WallTyped {
  readonly areaId: string
}

export const MOST_SCENES = 60
export const SCENE_SECONDS = { least: 30, most: 120, usual: 40 } as const
const MOST_NAME = 80

export type WallFaults = Partial<
  Record<'name' | 'areaId', 'error.constraint.wall_name_length' | 'edit.error.area_missing'>
>

/** Null where nothing is wrong. */
export function faultsOfWall({ name, areaId }: WallTyped): WallFaults | null {
  const length = lengthOf(cleanLine(name))
  const faults: WallFaults = {
    ...((length < 1 || length > MOST_NAME) && { name: 'error.constraint.wall_name_length' }),
    ...(areaId === null && { areaId: 'edit.error.area_missing' }),
  }
  return Object.keys(faults).length > 0 ? faults : null
}

/** What is stored; null while something is wrong. */
export const wallDraftOf = (typed: WallTyped): WallDraft | null =>
  typed.areaId === null || faultsOfWall(typed) !== null
    ? null
    : { ...typed, areaId: typed.areaId, name: cleanLine(typed.name) }

export const newScene = (kind: SceneKind, areaId: string | null = null): Scene => ({
  kind,
  areaId,
  seconds: SCENE_SECONDS.usual,
})

/** With the scene one place up (-1) or down (1); the same at the ends. */
export function movedScene(scenes: readonly Scene[], place: number, by: -1 | 1): readonly Scene[] {
  const scene = scenes[place]
  const other = scenes[place + by]
  if (scene === undefined || other === undefined) return scenes
  return scenes.with(place, other).with(place + by, scene)
}

/** Whole seconds that a scene may stand. */
export const sceneSeconds = (typed: number): number =>
  Math.min(SCENE_SECONDS.most, Math.max(SCENE_SECONDS.least, Math.round(typed) || 0))

/** One round of all scenes in whole minutes, at least one. */
export const roundMinutes = (scenes: readonly Scene[]): number =>
  Math.max(1, Math.round(scenes.reduce((sum, { seconds }) => sum + seconds, 0) / 60))
