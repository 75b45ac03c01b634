// The triggers that a database has.
import type { Database } from './database'

export interface Trigger {
  readonly table: string
  readonly name: string
}

/** Triggers of the catalog, those of constraints apart. */
export const readTriggers = (database: Database): Promise<Trigger[]> =>
  database.query(
    `select relname as "table", tgname as name from pg_trigger join pg_class on pg_class.oid = tgrelid
     where not tgisinternal and relnamespace = 'public'::regnamespace order by 1, 2`,
  )
