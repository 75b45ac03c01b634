// The walls of the caller's areas, how they are, and what an admin does to them.
import { queryOptions } from '@tanstack/react-query'
import type { Wall } from '@/domain/wall'
import type { WallDraft } from '@/domain/wall-draft'
import type { WallRemote } from '@/domain/wall-remote'
import { supabase } from './client'
import { Failure, toFailure } from './failure'
import { type RemoteRow, toRemote, toSceneRows, toWall, type WallRow } from './wall-row'

export interface ListedWall extends Wall {
  readonly version: string
  readonly pairedAt: Date | null
  readonly revokedAt: Date | null
  /** Of a code that waits for its screen. */
  readonly codeExpiresAt: Date | null
  /** The newest heartbeat. */
  readonly seenAt: Date | null
  readonly shown: {
    readonly place: number | null
    readonly isPaused: boolean
    readonly dataAgeMs: number | null
    /** Of the app that the screen runs. */
    readonly version: string | null
  }
  readonly remote: WallRemote | null
}

export interface WallList {
  /** The hour of the server when it answered. */
  readonly now: Date
  /** By name. */
  readonly walls: readonly ListedWall[]
}

interface ListedRow extends WallRow {
  readonly version: string
  readonly paired_at: string | null
  readonly revoked_at: string | null
  readonly code_expires_at: string | null
  readonly seen_at: string | null
  readonly status: {
    readonly version?: string
    readonly scene?: { readonly index?: number }
    readonly paused?: boolean
    readonly data_age_s?: number
  }
  readonly remote: RemoteRow | null
}

const WALLS_KEY = ['walls']

/** @param everyMs how often it is asked for again while somebody looks */
export const wallsQuery = (everyMs: number) =>
  queryOptions({
    queryKey: WALLS_KEY,
    queryFn: readWalls,
    refetchInterval: everyMs,
  })

async function readWalls(): Promise<WallList> {
  const { data, error, status } = await supabase().rpc('list_walls')
  if (error) throw toFailure(error, status)
  const { now, walls } = data as unknown as { now: string; walls: readonly ListedRow[] }
  return { now: new Date(now), walls: walls.map(toListedWall) }
}

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text))

const toListedWall = (row: ListedRow): ListedWall => ({
  ...toWall(row),
  version: row.version,
  pairedAt: instant(row.paired_at),
  revokedAt: instant(row.revoked_at),
  codeExpiresAt: instant(row.code_expires_at),
  seenAt: instant(row.seen_at),
  shown: {
    place: row.status.scene?.index ?? null,
    isPaused: row.status.paused ?? false,
    dataAgeMs: row.status.data_age_s === undefined ? null : row.status.data_age_s * 1000,
    version: row.status.version ?? null,
  },
  remote: toRemote(row.remote),
})

const toColumns = ({ name, areaId, scenes, size, theme, sound, follow }: WallDraft) => ({
  ...{ name, size, theme, sound, follow },
  area_id: areaId,
  scenes: toSceneRows(scenes) as unknown as [],
})

/** The same create twice is one. @throws Failure */
export async function createWall(id: string, draft: WallDraft): Promise<void> {
  const { error, status } = await supabase()
    .from('walls')
    .upsert({ id, ...toColumns(draft) }, { ignoreDuplicates: true })
  if (error) throw toFailure(error, status)
}

/** @throws Failure `error.code.conflict` when somebody changed it since `version` */
export async function changeWall(id: string, version: string, draft: WallDraft): Promise<void> {
  const { data, error, status } = await supabase()
    .from('walls')
    .update(toColumns(draft))
    .eq('id', id)
    .eq('changed_xid', version)
    .select('id')
  if (error) throw toFailure(error, status)
  if (data.length === 0) throw new Failure('error.code.conflict')
}

/** Its screen goes blank. @throws Failure */
export async function deleteWall(id: string): Promise<void> {
  const { error, status } = await supabase()
    .from('walls')
    .update({ deleted_at: new Date().toISOString() })
    .eq('id', id)
  if (error) throw toFailure(error, status)
}

/** Six digits for the screen; a code made before is void. @throws Failure */
export async function createPairingCode(id: string): Promise<string> {
  const { data, error, status } = await supabase().rpc('create_pairing_code', { wall: id })
  if (error) throw toFailure(error, status)
  if (data === null) throw new Failure('error.code.backend_unavailable')
  return data
}

/** Its screen goes blank until it is paired anew. @throws Failure */
export async function revokeWall(id: string): Promise<void> {
  const { error, status } = await supabase().rpc('revoke_wall', { wall: id })
  if (error) throw toFailure(error, status)
}
