// What the database tells admins of itself and of their areas, and how far this machine's clock is off.
import { queryOptions } from '@tanstack/react-query'
import type { HealthFigures, Named } from '@/domain/health'
import { supabase } from './client'
import { toFailure } from './failure'
import { toInstant } from './instant'

interface ToldHealth {
  readonly figures: HealthFigures
  /** How far this machine's clock is ahead of the database's. */
  readonly clockAheadMs: number
  readonly askedAt: Date
}

interface HealthRow {
  readonly now: string
  readonly migration: string | null
  readonly database_bytes: number | null
  readonly jobs: Readonly<Record<string, string>>
  readonly rows: HealthFigures['rows']
  readonly walls: number
  readonly walls_silent: Named
  readonly areas_without_outline: Named
  readonly communes_without_officer: Named
  readonly imports_open: number
  readonly share_links_open: number
}

export const healthQuery = queryOptions({
  queryKey: ['health'],
  staleTime: 0,
  queryFn: async (): Promise<ToldHealth> => {
    const asked = Date.now()
    const { data, error, status } = await supabase().rpc('admin_health')
    if (error) throw toFailure(error, status)
    const row = data as unknown as HealthRow
    // The answer was made somewhere between question and now.
    const middle = (asked + Date.now()) / 2
    return {
      figures: toFigures(row),
      clockAheadMs: middle - toInstant(row.now).getTime(),
      askedAt: new Date(),
    }
  },
})

const toFigures = (row: HealthRow): HealthFigures => ({
  migration: row.migration,
  databaseBytes: row.database_bytes,
  jobs: new Map(Object.entries(row.jobs).map(([job, at]) => [job, toInstant(at)])),
  rows: row.rows,
  walls: row.walls,
  silentWalls: row.walls_silent,
  areasWithoutOutline: row.areas_without_outline,
  communesWithoutOfficer: row.communes_without_officer,
  openImports: row.imports_open,
  openShareLinks: row.share_links_open,
})
