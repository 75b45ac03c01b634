// Walls as the database answers them, made into those of the domain.
import { ROLES } from '@/domain/permissions'
import { SCENE_KINDS, type Scene, WALL_SIZES, type Wall } from '@/domain/wall'
import type { WallCommand, WallRemote } from '@/domain/wall-remote'

export interface SceneRow {
  readonly kind: string
  readonly area_id?: string | null
  readonly seconds: number
}

export interface WallRow {
  readonly id: string
  readonly area_id: string
  readonly name: string
  readonly scenes: readonly SceneRow[]
  readonly size: string
  readonly theme: string
  readonly sound: boolean
  readonly follow: boolean
}

interface CommandRow {
  readonly scene?: number | null
  readonly paused?: boolean | null
  readonly layers?: readonly string[] | null
  readonly period?: string | null
  readonly view?: { readonly lng: number; readonly lat: number; readonly zoom: number } | null
}

export interface RemoteRow {
  readonly role: string
  readonly since: string
  readonly expires_at: string
  readonly is_mine: boolean
  readonly command: CommandRow
  readonly turn: number
}

/** A kind that only a newer version knows is left out. */
const toScenes = (rows: readonly SceneRow[]): readonly Scene[] =>
  rows.flatMap(({ kind, area_id, seconds }) => {
    const known = SCENE_KINDS.find((one) => one === kind)
    return known ? [{ kind: known, areaId: area_id ?? null, seconds }] : []
  })

export const toSceneRows = (scenes: readonly Scene[]): SceneRow[] =>
  scenes.map(({ kind, areaId, seconds }) => ({ kind, area_id: areaId, seconds }))

export const toWall = (row: WallRow): Wall => ({
  id: row.id,
  areaId: row.area_id,
  name: row.name,
  scenes: toScenes(row.scenes),
  size: WALL_SIZES.find((size) => size === row.size) ?? 'M',
  theme: row.theme === 'light' ? 'light' : 'dark',
  sound: row.sound,
  follow: row.follow,
})

/** A wall that cannot show where it is sent must not fail of it. */
const isOnEarth = ({ lng, lat, zoom }: { lng: number; lat: number; zoom: number }): boolean =>
  [lng, lat, zoom].every(Number.isFinite) && Math.abs(lng) <= 180 && Math.abs(lat) <= 85

const toCommand = ({ scene, paused, layers, period, view }: CommandRow): WallCommand => ({
  scene: scene ?? null,
  isPaused: paused ?? null,
  layers: layers ?? null,
  period: period ?? null,
  view: view && isOnEarth(view) ? { lngLat: [view.lng, view.lat], zoom: view.zoom } : null,
})

export const toCommandRow = ({ scene, isPaused, layers, period, view }: WallCommand) => ({
  scene,
  paused: isPaused,
  layers: layers && [...layers],
  period,
  view: view && { lng: view.lngLat[0], lat: view.lngLat[1], zoom: view.zoom },
})

export const toRemote = (row: RemoteRow | null): WallRemote | null =>
  row && {
    role: ROLES.find((role) => role === row.role) ?? 'officer',
    since: new Date(row.since),
    expiresAt: new Date(row.expires_at),
    isMine: row.is_mine,
    command: toCommand(row.command),
    turn: row.turn,
  }
