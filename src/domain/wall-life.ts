// Whether a wall is alive, as the admin is told: from when its screen was paired and when it was heard last.

/** A wall says that it is alive this often; after three silent ones something is wrong. */
export const HEARTBEAT_MS = 20_000
const SILENT_MS = 3 * HEARTBEAT_MS

export interface WallLife {
  readonly state: 'unpaired' | 'revoked' | 'waiting' | 'alive' | 'silent'
  /** When it was revoked, paired or heard last; null for one that was never paired. */
  readonly since: Date | null
}

interface Heard {
  readonly pairedAt: Date | null
  readonly revokedAt: Date | null
  readonly seenAt: Date | null
}

/** @param now by the clock of the server, as the times of the wall are */
export function wallLifeOf({ pairedAt, revokedAt, seenAt }: Heard, now: Date): WallLife {
  if (pairedAt === null) return { state: 'unpaired', since: null }
  if (revokedAt !== null) return { state: 'revoked', since: revokedAt }
  const since = seenAt ?? pairedAt
  const isLate = now.getTime() - since.getTime() > SILENT_MS
  if (seenAt === null) return { state: isLate ? 'silent' : 'waiting', since }
  return { state: isLate ? 'silent' : 'alive', since }
}
