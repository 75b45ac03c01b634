// What a wall asks about itself, signed in by its own account: its settings, who drives it, whether it is revoked.
import type { Scene, Wall } from '@/domain/wall'
import type { WallRemote } from '@/domain/wall-remote'
import { supabase } from './client'
import { toFailure } from './failure'
import { type RemoteRow, toRemote, toWall, type WallRow } from './wall-row'

export interface OwnWall {
  readonly id: string
  /** Null: it was revoked, and may show nothing any more. */
  readonly wall: Wall | null
  readonly remote: WallRemote | null
}

/** What a wall says of itself. */
export interface WallStatus {
  readonly version: string
  /** Null while it shows none. */
  readonly place: number | null
  readonly scene: Scene | null
  readonly isPaused: boolean
  /** Null before there is any data. */
  readonly dataAgeMs: number | null
}

type Nullable<Row> = { readonly [Key in keyof Row]: Row[Key] | null }
interface Answer extends Nullable<Omit<WallRow, 'id'>> {
  readonly id: string
  readonly revoked: boolean
  readonly remote: RemoteRow | null
}

const toOwnWall = (answer: Answer | null): OwnWall | null =>
  answer && {
    id: answer.id,
    wall: answer.revoked ? null : toWall(answer as WallRow),
    remote: toRemote(answer.remote),
  }

/** Says that the wall is alive, and how. Null for everybody who is no wall. @throws Failure */
export async function sendHeartbeat({
  version,
  place,
  scene,
  isPaused,
  dataAgeMs,
}: WallStatus): Promise<OwnWall | null> {
  const { data, error, status } = await supabase().rpc('wall_heartbeat', {
    status: {
      version,
      scene: scene && { index: place, kind: scene.kind, area_id: scene.areaId },
      paused: isPaused,
      data_age_s: dataAgeMs === null ? null : Math.round(dataAgeMs / 1000),
    },
  })
  if (error) throw toFailure(error, status)
  return toOwnWall(data as unknown as Answer | null)
}

/** Logs what failed for the admin; nothing about persons. @param kind as `webgl_lost`. @throws Failure */
export async function reportWallHealth(kind: string, detail = ''): Promise<void> {
  const { error, status } = await supabase().rpc('report_wall_health', {
    kind,
    detail: detail.slice(0, 300),
  })
  if (error) throw toFailure(error, status)
}
