// Real points: accidents in Great Britain, longitude and latitude alone. The rest of the columns is made up.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IncidentColumns } from '@/domain/incident-columns'
import { PROJECT_DIR } from '../../supabase/embedded/settings'
import { madeUpColumns } from './made-up-columns'

const FILE = join(PROJECT_DIR, '../shared/data/uk-accidents/uk-accidents-140k.csv')

/** Why they cannot be measured, or null. */
export const noUkPoints: string | null = existsSync(FILE) ? null : 'no ../shared/data/uk-accidents'

export function ukColumns(): IncidentColumns {
  const places = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map(Number))
    .filter(([lng, lat]) => Number.isFinite(lng) && Number.isFinite(lat))
  const columns = madeUpColumns(places.length)
  for (const [row, [lng = 0, lat = 0]] of places.entries()) {
    columns.lng[row] = Math.round(lng * 100_000)
    columns.lat[row] = Math.round(lat * 100_000)
  }
  return columns
}
