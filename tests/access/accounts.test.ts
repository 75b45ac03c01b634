// Accounts, as the functions for admins answer them: who sees, invites, disables and resets whom.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller, Database } from '../database/database'
import { DATABASES } from '../database/databases'
import { ACCOUNTS, AREAS, ROWS } from '../database/seeded'
import { CALLER_NAMES, CALLERS, isAmong, type Who } from './callers'
import { GRANTS } from './grants'

const { officer, officerElsewhere, provinceOfficer, nobody, admin, countryAdmin, viewer } = ACCOUNTS
const WALL = 'b0000000-0000-4000-8000-000000000001'

/** A refusal's reason, or `yes`. */
async function answer(database: Database, caller: Caller, sql: string): Promise<string> {
  const { refused } = await database.try(caller, `select ${sql} as answer`)
  if (!refused) return 'yes'
  return refused.code === '42501' ? 'denied' : (refused.message.match(/: (\w+)/)?.[1] ?? '')
}

/** What is asked, who gets it, and what the others get. */
const QUESTIONS: readonly [question: string, sql: string, who: Who, others: string][] = [
  [
    'to give a role here',
    `give_role('${nobody}', '${AREAS.leDo}', 'officer')`,
    'admin',
    'area_not_yours',
  ],
  [
    'to give one elsewhere',
    `give_role('${nobody}', '${AREAS.teLo}', 'viewer')`,
    'country admin',
    'area_not_yours',
  ],
  [
    'to give one above',
    `give_role('${nobody}', '${AREAS.bacNinh}', 'viewer')`,
    'country admin',
    'area_not_yours',
  ],
  ['to disable an account here', `disable_account('${viewer}', true)`, 'admin', 'row_unknown'],
  [
    'to disable one elsewhere',
    `disable_account('${officerElsewhere}', true)`,
    'country admin',
    'row_unknown',
  ],
  [
    'to take a role here',
    `take_role('${provinceOfficer}', '${AREAS.leDo}')`,
    'admin',
    'row_unknown',
  ],
  [
    'to invite here',
    `find_invited('moi@example.vn', '${AREAS.queTan}')`,
    'admin',
    'area_not_yours',
  ],
  [
    'to invite elsewhere',
    `find_invited('moi@example.vn', '${AREAS.teLo}')`,
    'country admin',
    'area_not_yours',
  ],
  [
    'to reset an account elsewhere',
    `begin_password_reset('${officerElsewhere}')`,
    'country admin',
    'row_unknown',
  ],
]

describe.each(DATABASES)('accounts on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  it.skipIf(missing).each(QUESTIONS)('%s', async (_, sql, who, others) => {
    for (const name of CALLER_NAMES.filter((one) => one !== 'anon')) {
      // Their own account is another question.
      if (sql.includes(CALLERS[name])) continue
      const got = await answer(database, CALLERS[name], sql)
      expect([name, got]).toEqual([name, isAmong(name, who) ? 'yes' : others])
    }
  })

  it.skipIf(missing)('answer nothing without a login, whatever is granted', () =>
    database.scratch(async () => {
      await database.exec(GRANTS['with everything granted'])
      for (const [, sql, , others] of QUESTIONS)
        expect([others, 'denied']).toContain(await answer(database, 'anon', sql))
      const [row] = await database.as<{ all: object }>('anon', 'select list_accounts() as all')
      expect(row?.all).toEqual({ accounts: [], more: false })
      for (const caller of ['anon', ...Object.values(ACCOUNTS)])
        expect(await answer(database, caller, `end_sessions('${officer}')`)).toBe('denied')
    }),
  )

  const listed = async (caller: Caller, asked = '') => {
    const [row] = await database.as<{
      all: { more: boolean; accounts: { email: string; roles: unknown[]; may_reset: boolean }[] }
    }>(caller, `select list_accounts(${asked}) as all`)
    return row?.all.accounts ?? []
  }
  const emails = async (caller: Caller, asked?: string) =>
    (await listed(caller, asked)).map(({ email }) => email)

  it.skipIf(missing)('are listed to admins alone, with their roles in those areas', async () => {
    for (const caller of [ACCOUNTS.leader, officer, viewer, nobody, ACCOUNTS.disabledAdmin])
      expect(await listed(caller)).toEqual([])
    const own = await listed(admin)
    expect(own.map(({ email }) => email)).toEqual([
      'can-bo-tinh@example.vn',
      'can-bo@example.vn',
      'da-khoa@example.vn',
      'lanh-dao@example.vn',
      'man-hinh@example.vn',
      'quan-tri@example.vn',
    ])
    // Their roles above and elsewhere are told to nobody.
    expect(own[0]?.roles).toEqual([{ area_id: AREAS.leDo, role: 'viewer', disabled_at: null }])
    expect(await emails(countryAdmin, `area => '${AREAS.phuTho}'`)).toEqual([
      'can-bo-te-lo@example.vn',
    ])
    expect(await emails(countryAdmin, `words => 'LANH'`)).toEqual(['lanh-dao@example.vn'])
    expect(await emails(admin, `after => 'lanh-dao@example.vn'`)).toEqual([
      'man-hinh@example.vn',
      'quan-tri@example.vn',
    ])
  })

  it.skipIf(missing)('come a hundred at a time', () =>
    database.scratch(async () => {
      await database.exec(`
        insert into auth.users (id, email)
          select gen_random_uuid(), 'x' || lpad(n::text, 3, '0') || '@example.vn' from generate_series(1, 150) n;
        insert into memberships (user_id, area_id, role)
          select id, '${AREAS.ben}', 'viewer' from auth.users where email like 'x%'`)
      const first = await emails(admin)
      expect(first).toHaveLength(100)
      const rest = await emails(admin, `after => '${first.at(-1)}'`)
      expect(rest).toHaveLength(56)
      expect(new Set([...first, ...rest]).size).toBe(156)
    }),
  )

  it.skipIf(missing)('keep a password that opens more than the admin holds', async () => {
    const reset = (caller: Caller, account: string) =>
      answer(database, caller, `begin_password_reset('${account}')`)
    expect(await reset(admin, officer)).toBe('yes')
    // Officer of the whole province as well.
    expect(await reset(admin, provinceOfficer)).toBe('account_elsewhere')
    expect(await reset(countryAdmin, provinceOfficer)).toBe('yes')
    const mayReset = async (caller: Caller) =>
      (await listed(caller)).filter((one) => !one.may_reset).map(({ email }) => email)
    expect(await mayReset(admin)).toEqual([
      'can-bo-tinh@example.vn',
      'da-khoa@example.vn',
      'quan-tri@example.vn',
    ])
  })

  it.skipIf(missing)('are not taken over by giving them a role first', () =>
    database.scratch(async () => {
      await database.keep(admin, `select give_role('${countryAdmin}', '${AREAS.leDo}', 'viewer')`)
      const sql = `begin_password_reset('${countryAdmin}')`
      expect(await answer(database, admin, sql)).toBe('account_elsewhere')
    }),
  )

  it.skipIf(missing)('let nobody change, disable or reset themselves', async () => {
    for (const caller of [admin, countryAdmin]) {
      for (const sql of [
        `give_role('${caller}', '${AREAS.queTan}', 'viewer')`,
        `disable_account('${caller}', true)`,
        `take_role('${caller}', '${AREAS.queTan}')`,
        `begin_password_reset('${caller}')`,
      ])
        expect([sql, await answer(database, caller, sql)]).toEqual([sql, 'own_account'])
    }
  })

  it.skipIf(missing)('say in the audit log who was given, disabled and reset', () =>
    database.scratch(async () => {
      await database.keep(admin, `select give_role('${officer}', '${AREAS.queTan}', 'leader')`)
      await database.keep(admin, `select disable_account('${officer}', true)`)
      await database.keep(admin, `select begin_password_reset('${officer}')`)
      const lines = await database.query(
        `select table_name, verb from audit_log where actor = '${admin}' order by id desc limit 3`,
      )
      expect(lines).toEqual([
        { table_name: 'accounts', verb: 'reset' },
        { table_name: 'memberships', verb: 'update' },
        { table_name: 'memberships', verb: 'update' },
      ])
      expect(await database.as(officer, 'select 1 from cameras')).toEqual([])
      await database.keep(admin, `select disable_account('${officer}', false)`)
      expect(await database.as(officer, 'select 1 from cameras')).not.toEqual([])
    }),
  )

  it.skipIf(missing)('of walls are not among them', () =>
    database.scratch(async () => {
      await database.exec(`insert into auth.users (id, email) values ('${WALL}', 'wall-1@walls.invalid');
        select bind_wall_account('${ROWS.wall.here}', '${WALL}')`)
      expect(await emails(admin, `words => 'wall'`)).toEqual([])
      for (const sql of [
        `begin_password_reset('${WALL}')`,
        `give_role('${WALL}', '${AREAS.leDo}', 'admin')`,
        `disable_account('${WALL}', true)`,
        `find_invited('wall-1@walls.invalid', '${AREAS.queTan}')`,
      ])
        expect([sql, await answer(database, admin, sql)]).toEqual([sql, 'row_unknown'])
    }),
  )
})
