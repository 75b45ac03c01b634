// Walls, as the functions answer them: who pairs, drives, revokes and reads them, for every role; and that none of
// their conditions can be left out.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller, Database } from '../database/database'
import { DATABASES } from '../database/databases'
import { openPglite } from '../database/pglite'
import { ACCOUNTS, ROWS } from '../database/seeded'
import { CALLER_NAMES, CALLERS, type CallerName, isAmong, type Who } from './callers'
import { GRANTS } from './grants'

const { here, there } = ROWS.wall
/** An account that is the wall of Quế Tân, and one that is the wall of Tề Lỗ. */
const WALL = 'b0000000-0000-4000-8000-000000000001'
const WALL_THERE = 'b0000000-0000-4000-8000-000000000003'

const bindBoth = `
  insert into auth.users (id, email) values ('${WALL}', 'wall-1@example.vn'), ('${WALL_THERE}', 'wall-3@example.vn');
  select bind_wall_account('${here}', '${WALL}'), bind_wall_account('${there}', '${WALL_THERE}')`
const heldByOfficer = `insert into private.wall_remotes (wall_id, held_by, role, expires_at)
  values ('${here}', '${ACCOUNTS.officer}', 'officer', now() + interval '30 minutes')`

/** A refusal's reason, or `yes`; `no` where the answer is empty. */
async function answer(database: Database, caller: Caller, sql: string): Promise<string> {
  const { rows, refused } = await database.try<{ answer: unknown }>(
    caller,
    `select ${sql} as answer`,
  )
  if (refused)
    return refused.code === '42501' ? 'denied' : (refused.message.match(/: (\w+)/)?.[1] ?? '')
  const value = rows[0]?.answer
  return value === null || value === false || value === 0 ? 'no' : 'yes'
}

const walls = (sql: string) => `jsonb_array_length(list_walls() -> 'walls' ${sql})`
const listed = (id: string) => `list_walls() @> '{"walls": [{"id": "${id}"}]}'`

/** What is asked, who gets it, and what the others get. */
const QUESTIONS: readonly [question: string, sql: string, who: Who, others: string][] = [
  ['a code for a wall here', `create_pairing_code('${here}')`, 'admin', 'row_unknown'],
  [
    'a code for a wall elsewhere',
    `create_pairing_code('${there}')`,
    'country admin',
    'row_unknown',
  ],
  ['to revoke a wall here', `revoke_wall('${here}') is not null`, 'admin', 'row_unknown'],
  [
    'to revoke one elsewhere',
    `revoke_wall('${there}') is not null`,
    'country admin',
    'row_unknown',
  ],
  ['to see a wall here', listed(here), 'officer', 'no'],
  ['to see a wall elsewhere', listed(there), 'country admin', 'no'],
  ['to take a wall here', `take_remote('${here}')`, 'officer', 'row_unknown'],
  ['to take a wall elsewhere', `take_remote('${there}')`, 'country admin', 'row_unknown'],
  ['to be a wall', 'my_wall()', [], 'no'],
  ['to say that a wall is alive', `wall_heartbeat('{}')`, [], 'no'],
]

describe.each(DATABASES)('walls on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (missing) return
    database = await open()
    await database.exec(bindBoth)
  })
  afterAll(() => database?.close())

  it.skipIf(missing).each(QUESTIONS)('%s', async (_, sql, who, others) => {
    for (const name of CALLER_NAMES.filter((one) => one !== 'anon')) {
      const got = await answer(database, CALLERS[name], sql)
      expect([name, got]).toEqual([name, isAmong(name, who) ? 'yes' : others])
    }
  })

  it.skipIf(missing)('answer nothing without a login, whatever is granted', () =>
    database.scratch(async () => {
      await database.exec(GRANTS['with everything granted'])
      for (const [, sql, , others] of QUESTIONS)
        expect([sql, await answer(database, 'anon', sql)]).toEqual([sql, others])
      for (const caller of ['anon', ...Object.values(ACCOUNTS)]) {
        expect(await answer(database, caller, `take_pairing_code('000000')`)).toBe('denied')
        const bind = `bind_wall_account('${here}', '${ACCOUNTS.nobody}')`
        expect(await answer(database, caller, bind)).toBe('denied')
      }
    }),
  )

  it.skipIf(missing)('see their area like a viewer, and nothing once revoked', () =>
    database.scratch(async () => {
      const seen = async (table: string) =>
        (await database.as(WALL, `select 1 from ${table} where deleted_at is null`)).length
      expect(await seen('cameras')).toBe(2)
      expect(await answer(database, WALL, walls(''))).toBe('no')
      expect((await database.as(WALL, 'select 1 from incident_notes')).length).toBe(0)
      await database.keep(ACCOUNTS.admin, `select revoke_wall('${here}')`)
      expect(await seen('cameras')).toBe(0)
      const [own] = await database.as<{ own: object }>(WALL, 'select my_wall() as own')
      expect(own?.own).toMatchObject({ id: here, revoked: true, name: null, scenes: null })
      expect(await answer(database, WALL_THERE, 'my_wall()')).toBe('yes')
    }),
  )

  it.skipIf(missing)('are blank where somebody took the role away by itself', () =>
    database.scratch(async () => {
      await database.exec(`delete from memberships where user_id = '${WALL}'`)
      const [own] = await database.as<{ own: object }>(WALL, `select my_wall() as own`)
      expect(own?.own).toMatchObject({ revoked: true, name: null })
    }),
  )

  it.skipIf(missing)('read their own settings, and no other wall’s', async () => {
    const [own] = await database.as<{ own: object }>(WALL, `select wall_heartbeat('{}') as own`)
    expect(own?.own).toMatchObject({ id: here, revoked: false, size: 'M', remote: null })
  })

  it.skipIf(missing)('log failures at themselves alone', () =>
    database.scratch(async () => {
      const report = `select report_wall_health('reloaded', 'x')`
      for (const caller of [WALL, ACCOUNTS.admin, ACCOUNTS.viewer])
        await database.keep(caller, report)
      const rows = await database.query(`select wall_id from wall_health where detail = 'x'`)
      expect(rows).toEqual([{ wall_id: here }])
    }),
  )

  it.skipIf(missing)('are driven by whoever holds them', () =>
    database.scratch(async () => {
      await database.exec(heldByOfficer)
      const drive = `drive_wall('${here}', '{"scene": 2}')`
      expect(await answer(database, ACCOUNTS.officer, drive)).toBe('yes')
      for (const caller of [ACCOUNTS.leader, ACCOUNTS.admin, ACCOUNTS.provinceOfficer])
        expect(await answer(database, caller, drive)).toBe('remote_over')
      expect(await answer(database, ACCOUNTS.viewer, drive)).toBe('row_unknown')
      expect(await answer(database, WALL, drive)).toBe('row_unknown')
      await database.exec(
        `update memberships set disabled_at = now() where user_id = '${ACCOUNTS.officer}'`,
      )
      expect(await answer(database, ACCOUNTS.officer, drive)).toBe('row_unknown')
    }),
  )

  it.skipIf(missing)(
    'let go of their driver when the driver, an admin or the wall says so',
    async () => {
      const ends: Partial<Record<CallerName | 'wall' | 'other wall', boolean>> = {
        ...{ viewer: false, leader: false, officer: true, admin: true, 'country admin': true },
        ...{ wall: true, 'other wall': false },
      }
      for (const [name, isEnded] of Object.entries(ends)) {
        const caller =
          name === 'wall' ? WALL : name === 'other wall' ? WALL_THERE : CALLERS[name as CallerName]
        await database.scratch(async () => {
          await database.exec(heldByOfficer)
          await database.keep(caller, `select end_remote('${here}')`)
          const left = await database.query('select 1 from private.wall_remotes')
          expect([name, left.length === 0]).toEqual([name, isEnded])
        })
      }
    },
  )

  it.skipIf(missing)('are heard by themselves and by whom they let drive', () =>
    database.scratch(async () => {
      const hears = async (caller: Caller, topic: string) => {
        await database.exec(`insert into realtime.messages (topic, extension) values ('x', 'broadcast');
          select set_config('realtime.topic', '${topic}', true)`)
        return (await database.as(caller, 'select 1 from realtime.messages')).length > 0
      }
      for (const name of CALLER_NAMES)
        expect([name, await hears(CALLERS[name], `wall:${here}`)]).toEqual([
          name,
          isAmong(name, 'officer'),
        ])
      expect(await hears(WALL, `wall:${here}`)).toBe(true)
      expect(await hears(WALL, `wall:${there}`)).toBe(false)
      for (const topic of ['wall:', 'wall:x', `wall:${here} `, `Wall:${here}`])
        expect(await hears(ACCOUNTS.countryAdmin, topic)).toBe(false)
      await database.exec(`select private.cut_wall('${here}')`)
      expect(await hears(WALL, `wall:${here}`)).toBe(false)
    }),
  )
})

/** Function, condition, what stands in its place. */
const MUTANTS = [
  ['private.check_wall_admin', `'admin'`, `'officer'`],
  ['private.check_wall_admin', 'id = wall', 'true'],
  ['private.my_wall_role', `'officer'`, `'viewer'`],
  ['private.my_wall_role', 'id = wall', 'true'],
  ['private.is_my_wall', 'account_id = auth.uid()', 'true'],
  ['private.is_my_wall', 'wall_id = wall', 'true'],
  ['private.is_my_wall', 'and revoked_at is null', ''],
  ['private.hears_wall', `'officer'`, `'viewer'`],
  ['public.list_walls', `'officer'`, `'viewer'`],
  ['public.my_wall', 'account.account_id = auth.uid()', 'true'],
  ['public.my_wall', 'and account.revoked_at is null', ''],
  ['public.drive_wall', 'and held_by = auth.uid()', ''],
  ['public.drive_wall', 'and expires_at > now()', ''],
  ['public.take_remote', 'remote.held_by = excluded.held_by or', 'true or'],
  ['public.end_remote', 'held_by = auth.uid()', 'true'],
] as const

describe('the conditions of walls', () => {
  let database: Database
  beforeAll(async () => {
    database = await openPglite()
    await database.exec(bindBoth)
  })
  afterAll(() => database.close())

  /** Who gets what, in one text: with nobody driving, an officer driving, and that having ended. */
  async function answers(): Promise<string> {
    const found: string[] = []
    const callers: Caller[] = [...Object.values(ACCOUNTS), WALL, WALL_THERE]
    const ask = async (more: readonly string[]) => {
      for (const sql of [...QUESTIONS.map(([, question]) => question), ...more])
        for (const caller of callers) found.push(await answer(database, caller, sql))
    }
    const driving = [`drive_wall('${here}', '{}')`, `take_remote('${here}')`]
    await ask([`private.hears_wall('wall:${here}')`])
    for (const change of [
      heldByOfficer,
      heldByOfficer.replace(`interval '30`, `interval '-1`),
      // A role that somebody gives back does not bring a revoked screen back.
      `select private.cut_wall('${here}');
       update memberships set disabled_at = null where user_id = '${WALL}'`,
    ]) {
      await database.scratch(async () => {
        await database.exec(change)
        await ask([...driving, `private.is_my_wall('${here}')`, `my_wall() ->> 'name'`])
        for (const caller of callers)
          await database.scratch(async () => {
            await database.keep(caller, `select end_remote('${here}')`)
            found.push(String((await database.query('select 1 from private.wall_remotes')).length))
          })
      })
    }
    return found.join()
  }

  it('change what somebody gets, each of them', async () => {
    await database.exec('grant execute on function private.is_my_wall to authenticated')
    const before = await answers()
    for (const [name, condition, replacement] of MUTANTS)
      await database.scratch(async () => {
        const { text } = await database.one<{ text: string }>(
          `select pg_get_functiondef('${name}'::regproc) as text`,
        )
        expect(text).toContain(condition)
        await database.exec(text.replace(condition, replacement))
        expect([name, condition, (await answers()) !== before]).toEqual([name, condition, true])
      })
  })
})
