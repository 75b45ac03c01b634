// What the triggers of registers are for, as questions; see trigger-rules.ts.
import { registerOf } from '../../src/domain/registers/all-registers'
import { REGISTER_IDS, type RegisterId } from '../../src/domain/registers/register'
import type { Database } from './database'
import { AREAS, REGISTER_ROWS } from './seeded'

const TABLES = REGISTER_IDS
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

/** A row like that of thôn Lê Độ, with another id. */
function copyOf(table: RegisterId): string {
  const columns = ['area_id', ...registerOf(table).fields.map(({ column }) => column)]
  // One a year of each subject.
  const values = columns.map((column) => (column === 'year' ? '2027' : column))
  return `insert into ${table} (id, ${columns.join(', ')}) select gen_random_uuid(), ${values.join(', ')}
    from ${table} where id = '${REGISTER_ROWS[table].here}'`
}

/** What is told of each: a change to a row in thôn Lê Độ, and a new one there. */
export const REGISTER_TELLINGS: Record<string, [change: string, insert: string]> =
  Object.fromEntries(
    TABLES.map((table) => [
      table,
      [`update ${table} set note = 'x' where id = '${REGISTER_ROWS[table].here}'`, copyOf(table)],
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
