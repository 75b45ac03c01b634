// What the triggers of incident types are for, as questions; see trigger-rules.ts.
import type { Database } from './database'
import { ACCOUNTS, AREAS, ROWS } from './seeded'

const retire = (id: string): string =>
  `update incident_types set retired_at = '2026-01-01T00:00:00Z' where id = '${id}'`

const isRefused = async (database: Database, caller: string, sql: string, reason: string) =>
  (await database.try(caller, sql)).refused?.message.includes(reason) ?? false

export const TYPE_RULES = {
  keep_type: (database: Database): Promise<boolean> =>
    isRefused(
      database,
      ACCOUNTS.countryAdmin,
      `update incident_types set retired_at = now() where id = 'other'`,
      'type_other_stays',
    ),

  spread_look: async (database: Database): Promise<boolean> => {
    await database.exec(`update incident_types set colour = '#0a6e9e' where id = 'fire'`)
    const colours = await database.query<{ colour: string }>(
      `select distinct colour from incident_types where parent_id = 'fire'`,
    )
    return colours.length === 1 && colours[0]?.colour === '#0a6e9e'
  },

  refuse_retired: async (database: Database): Promise<boolean> => {
    await database.exec(retire('fire.rung'))
    return isRefused(
      database,
      ACCOUNTS.officer,
      `insert into incidents (id, area_id, occurred_at, type_id)
       values (gen_random_uuid(), '${AREAS.leDo}', '2026-05-01T00:00:00Z', 'fire.rung')`,
      'type_retired',
    )
  },

  refuse_retired_change: async (database: Database): Promise<boolean> => {
    await database.exec(retire('fire.rung'))
    return isRefused(
      database,
      ACCOUNTS.officer,
      `update incidents set type_id = 'fire.rung', occurred_at = '2026-05-01T00:00:00Z', reported_at = null,
         resolved_at = null where id = '${ROWS.incident.here}'`,
      'type_retired',
    )
  },
}
