// What the triggers are for that keep times out of the future: once one is gone, anybody signed in may write them.
import type { Database } from './database'
import { ACCOUNTS, AREAS, ROWS } from './seeded'

const days = (count: number): string => `now() + interval '${count} days'`

/** Inserts and updates, with `later` in the place of a time. */
const WRITES: Record<string, (later: string) => string[]> = {
  incidents: (later) => [
    `insert into incidents (id, area_id, occurred_at, type_id)
       values (gen_random_uuid(), '${AREAS.leDo}', ${later}, 'other')`,
    `update incidents set occurred_at = ${later}, resolved_at = null where id = '${ROWS.incident.here}'`,
    `update incidents set reported_at = ${later} where id = '${ROWS.incident.here}'`,
  ],
  fire_point_checks: (later) => [
    `insert into fire_point_checks (id, fire_point_id, checked_on, result)
       values (gen_random_uuid(), '${ROWS.firePoint.here}', ${later}, 'ready')`,
  ],
}

/** True where each is refused in three days, and taken now. */
export const FUTURE_RULES = {
  refuse_future: async (database: Database, table: string): Promise<boolean> => {
    const writes = WRITES[table] ?? (() => [])
    const reasons = async (later: string): Promise<string[]> => {
      const found: string[] = []
      for (const sql of writes(later))
        found.push((await database.try(ACCOUNTS.officer, sql)).refused?.message ?? '')
      return found
    }
    const refused = await reasons(days(3))
    const taken = await reasons('now()')
    return (
      refused.length > 0 &&
      refused.every((reason) => reason.includes('time_in_future')) &&
      taken.every((reason) => reason === '')
    )
  },
}
