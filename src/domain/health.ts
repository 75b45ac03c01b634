// What an admin looks at when somebody says that it does not work: lines, each good, to be looked at, or bad.

export type HealthState = 'good' | 'look' | 'bad'

/** How many there are, and the names of a few of them. */
export interface Named {
  readonly count: number
  readonly names: readonly string[]
}

/** What the database told, of the areas that the caller manages. */
export interface HealthFigures {
  /** The newest migration; null where nobody knows. */
  readonly migration: string | null
  /** Null for those who do not manage the whole country. */
  readonly databaseBytes: number | null
  /** When each nightly job ended last; one that never did is missing. */
  readonly jobs: ReadonlyMap<string, Date>
  readonly rows: Readonly<Record<'areas' | 'cameras' | 'fire_points' | 'incidents', number>>
  /** Screens that are paired. */
  readonly walls: number
  /** Those not heard for five minutes. */
  readonly silentWalls: Named
  readonly areasWithoutOutline: Named
  readonly communesWithoutOfficer: Named
  readonly openImports: number
  readonly openShareLinks: number
}

/** What is known beside the database. */
export interface HealthHere {
  /** How far this machine's clock is ahead of the server's. */
  readonly clockAheadMs: number
  /** The newest migration that this app was built for. */
  readonly expectedMigration: string
  /** Writes on this device that are not with the server yet, and those that it refused. */
  readonly waiting: number
  readonly parked: number
  readonly now: Date
}

/** Of the newest backup and its disk; `platform` where Supabase keeps the database, null where the caller may not ask. */
export type BackupFacts =
  | { readonly newestAt: Date | null; readonly newestBytes: number; readonly freeBytes: number }
  | 'platform'
  | null

export type HealthId =
  | 'clock'
  | 'version'
  | 'outbox'
  | 'backup'
  | 'disk'
  | 'purge'
  | 'renewals'
  | 'walls'
  | 'imports'
  | 'share_links'
  | 'officers'
  | 'outlines'
  | 'rows'
  | 'size'

export interface HealthLine {
  readonly id: HealthId
  readonly state: HealthState
  /** Which sentence says what to do; null while there is nothing to do. */
  readonly todo: HealthTodo | null
}

type HealthTodo =
  | Exclude<HealthId, 'version' | 'backup' | 'rows' | 'size' | 'share_links'>
  | 'version_old'
  | 'version_new'
  | 'version_unknown'
  | 'backup_old'
  | 'backup_none'
  | 'backup_platform'
  | 'not_yet'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** Somewhat more than a day: a night that was missed is seen on the next afternoon. */
const STALE_MS = 36 * HOUR_MS

const GIGABYTE = 1_000_000_000

/** The lines in their order; without those that the caller is told nothing about. */
export function healthLines(
  figures: HealthFigures,
  here: HealthHere,
  backup: BackupFacts,
): readonly HealthLine[] {
  const line = (id: HealthId, state: HealthState, todo: HealthTodo): HealthLine => ({
    ...{ id, state },
    todo: state === 'good' ? null : todo,
  })
  const lines: (HealthLine | null)[] = [
    line('clock', clockState(Math.abs(here.clockAheadMs)), 'clock'),
    versionLine(figures.migration, here.expectedMigration),
    line('outbox', here.parked > 0 ? 'bad' : here.waiting > 0 ? 'look' : 'good', 'outbox'),
    backupLine(backup, here.now),
    diskLine(backup),
    jobLine('purge', figures.jobs.get('purge'), here.now),
    figures.jobs.has('renewals')
      ? jobLine('renewals', figures.jobs.get('renewals'), here.now)
      : null,
    line('walls', figures.silentWalls.count > 0 ? 'look' : 'good', 'walls'),
    line('imports', figures.openImports > 0 ? 'look' : 'good', 'imports'),
    { id: 'share_links', state: 'good', todo: null },
    line('officers', figures.communesWithoutOfficer.count > 0 ? 'look' : 'good', 'officers'),
    line('outlines', figures.areasWithoutOutline.count > 0 ? 'look' : 'good', 'outlines'),
    { id: 'rows', state: 'good', todo: null },
    figures.databaseBytes === null ? null : { id: 'size', state: 'good', todo: null },
  ]
  return lines.filter((one) => one !== null)
}

/** A sign-in lives ten minutes: a clock that is further off takes it for over. */
const clockState = (offMs: number): HealthState =>
  offMs > 10 * MINUTE_MS ? 'bad' : offMs > 2 * MINUTE_MS ? 'look' : 'good'

function versionLine(has: string | null, expected: string): HealthLine {
  if (has === null) return { id: 'version', state: 'look', todo: 'version_unknown' }
  if (has < expected) return { id: 'version', state: 'bad', todo: 'version_old' }
  if (has > expected) return { id: 'version', state: 'look', todo: 'version_new' }
  return { id: 'version', state: 'good', todo: null }
}

function backupLine(backup: BackupFacts, now: Date): HealthLine | null {
  if (backup === null) return null
  if (backup === 'platform') return { id: 'backup', state: 'look', todo: 'backup_platform' }
  if (backup.newestAt === null) return { id: 'backup', state: 'bad', todo: 'backup_none' }
  if (isStale(backup.newestAt, now)) return { id: 'backup', state: 'bad', todo: 'backup_old' }
  return { id: 'backup', state: 'good', todo: null }
}

/** Room for two more backups, and a database needs some of its own. */
function diskLine(backup: BackupFacts): HealthLine | null {
  if (backup === null || backup === 'platform') return null
  const { freeBytes, newestBytes } = backup
  if (freeBytes < Math.max(GIGABYTE, 2 * newestBytes))
    return { id: 'disk', state: 'bad', todo: 'disk' }
  if (freeBytes < 5 * GIGABYTE) return { id: 'disk', state: 'look', todo: 'disk' }
  return { id: 'disk', state: 'good', todo: null }
}

function jobLine(id: 'purge' | 'renewals', ended: Date | undefined, now: Date): HealthLine {
  if (ended === undefined) return { id, state: 'look', todo: 'not_yet' }
  return isStale(ended, now) ? { id, state: 'bad', todo: id } : { id, state: 'good', todo: null }
}

export const isStale = (at: Date, now: Date): boolean => now.getTime() - at.getTime() > STALE_MS
