// What the triggers of registers are for, as questions; see trigger-rules.ts.
import type { Database } from './database'
import { AREAS, REGISTER_ROWS } from './seeded'

const TABLES = Object.keys(REGISTER_ROWS) as (keyof typeof REGISTER_ROWS)[]
const CHILDREN: [string, string][] = [
  ['group_activities', 'group_id'],
  ['group_households', 'group_id'],
  ['group_contacts', 'id'],
]

/** A row of each in thôn Lê Độ, and a change to it that the audit log must show. */
export const REGISTER_SUBJECTS: Record<
  string,
  { where: string; change: string; children?: [string, string][] }
> = {
  ...Object.fromEntries(
    TABLES.map((table) => [
      table,
      {
        where: `id = '${REGISTER_ROWS[table].here}'`,
        change: `note = 'x'`,
        ...(table === 'groups' && { children: CHILDREN }),
      },
    ]),
  ),
  group_contacts: { where: `id = '${REGISTER_ROWS.groups.here}'`, change: `contact = 'x'` },
}

const copyOf = (table: string, more: string): string =>
  `insert into ${table} select (jsonb_populate_record(t,
     jsonb_build_object('id', gen_random_uuid()${more}))).* from ${table} t
   where id = '${REGISTER_ROWS[table as keyof typeof REGISTER_ROWS].here}'`

/** What is told of each: a change to a row in thôn Lê Độ, and a new one there. */
export const REGISTER_TELLINGS: Record<string, [change: string, insert: string]> =
  Object.fromEntries(
    TABLES.map((table) => [
      table,
      [
        `update ${table} set note = 'x' where id = '${REGISTER_ROWS[table].here}'`,
        copyOf(table, table === 'registrations' ? `, 'year', 2027` : ''),
      ],
    ]),
  )

export const REGISTER_RULES = {
  check_households: async (database: Database): Promise<boolean> =>
    (
      await database.try(
        null,
        `update meetings set households_present = 611 where area_id = '${AREAS.leDo}'`,
      )
    ).refused !== null,
}
