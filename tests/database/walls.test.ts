// Walls in time: codes that work once and run out, screens that replace each other, remotes that end by themselves.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database'
import type { DatabaseError } from './database-error'
import { DATABASES } from './databases'
import { ACCOUNTS, AREAS, ROWS } from './seeded'

const { here } = ROWS.wall
const SCREENS = [1, 2].map((number) => `b0000000-0000-4000-8000-00000000000${number}`)
const [first = '', second = ''] = SCREENS

/** The reason that a refusal gives; undefined where there is none. */
const reasonOf = (refused: DatabaseError | null) => refused?.message.match(/: (\w+)/)?.[1]

interface Listed {
  readonly id: string
  readonly paired_at: string | null
  readonly revoked_at: string | null
  readonly seen_at: string | null
  readonly status: object
  readonly remote: { role: string; is_mine: boolean; command: object; turn: number } | null
}

describe.each(DATABASES)('walls on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (missing) return
    database = await open()
    for (const id of SCREENS)
      await database.exec(`insert into auth.users (id, email) values ('${id}', '${id}@example.vn')`)
  })
  afterAll(() => database?.close())

  const scratch = (name: string, work: () => Promise<void>) =>
    it.skipIf(missing)(name, () => database.scratch(work))
  const newCode = async (wall: string = here) => {
    const [row] = await database.keep<{ code: string }>(
      ACCOUNTS.countryAdmin,
      `select create_pairing_code('${wall}') as code`,
    )
    return row?.code ?? ''
  }
  const take = async (code: string) =>
    (await database.one<{ answer: object }>(`select take_pairing_code('${code}') as answer`)).answer
  const bind = (account: string) =>
    database.exec(`select bind_wall_account('${here}', '${account}')`)
  const listed = async (caller: string = ACCOUNTS.admin): Promise<Listed | undefined> => {
    const [row] = await database.as<{ answer: { walls: Listed[] } }>(
      caller,
      'select list_walls() as answer',
    )
    return row?.answer.walls.find(({ id }) => id === here)
  }
  const ask = async (caller: string, sql: string) =>
    (await database.keep<{ answer: Record<string, unknown> }>(caller, `select ${sql} as answer`))[0]
      ?.answer
  const reason = async (caller: string, sql: string) =>
    reasonOf((await database.try(caller, `select ${sql}`)).refused)

  scratch('take a code once, and keep none that can be read', async () => {
    const code = await newCode()
    expect(code).toMatch(/^\d{6}$/)
    const kept = await database.lines('select code::text from private.wall_pairing_codes code')
    expect(kept.join()).not.toContain(code)
    expect(await take(code)).toEqual({ wall: here, area: AREAS.queTan })
    expect(await take(code)).toEqual({ refused: 'wrong' })
  })

  scratch('void a code by the next one, by time, by revoking and by deleting', async () => {
    const voided = [
      () => newCode(),
      () =>
        database.exec(
          `update private.wall_pairing_codes set expires_at = now() - interval '1 second'`,
        ),
      () => database.keep(ACCOUNTS.admin, `select revoke_wall('${here}')`),
      () => database.exec(`update walls set deleted_at = now() where id = '${here}'`),
    ]
    for (const work of voided) {
      const code = await newCode()
      await work()
      expect(await take(code)).toEqual({ refused: 'wrong' })
    }
  })

  scratch('let nobody try for long: after 20 wrong codes the right one waits, too', async () => {
    const code = await newCode()
    const wrong = code === '000000' ? '000001' : '000000'
    for (let tries = 0; tries < 20; tries += 1)
      expect(await take(wrong)).toEqual({ refused: 'wrong' })
    expect(await take(code)).toMatchObject({ refused: 'wait', seconds: 600 })
    await database.exec(`update private.wall_pairing_misses set at = at - interval '11 minutes'`)
    expect(await take(code)).toMatchObject({ wall: here })
  })

  scratch('take whatever a stranger sends for a wrong code', async () => {
    for (const code of ['', '1', 'x'.repeat(100_000), '٣٣٣٣٣٣', "' or true --"])
      expect(
        (await database.one<{ answer: object }>('select take_pairing_code($1) as answer', [code]))
          .answer,
      ).toEqual({ refused: 'wrong' })
  })

  scratch('give the screen the role of a viewer there and take every other', async () => {
    await database.exec(`insert into memberships (user_id, area_id, role) values
      ('${first}', '${AREAS.teLo}', 'admin'), ('${first}', '${AREAS.queTan}', 'leader')`)
    await bind(first)
    await bind(first)
    expect(
      await database.query(
        `select area_id, role, disabled_at from memberships where user_id = '${first}'`,
      ),
    ).toEqual([{ area_id: AREAS.queTan, role: 'viewer', disabled_at: null }])
  })

  scratch('replace a screen by the next, which alone goes on', async () => {
    await bind(first)
    await ask(first, `wall_heartbeat('{"version": "1"}')`)
    await bind(second)
    expect(await ask(first, 'my_wall()')).toMatchObject({ revoked: true })
    expect(await ask(second, 'my_wall()')).toMatchObject({ revoked: false })
    expect(await listed()).toMatchObject({ revoked_at: null, seen_at: null })
    expect(await reason(null as never, `bind_wall_account('${here}', '${first}')`)).toBe(
      'wall_account_used',
    )
  })

  scratch('tell the admin which of them is alive', async () => {
    expect(await listed()).toMatchObject({ paired_at: null, seen_at: null, status: {} })
    await bind(first)
    const status = {
      version: '0.1.0',
      scene: { index: 2, kind: 'trend', area_id: null },
      paused: true,
      data_age_s: 7,
    }
    await ask(first, `wall_heartbeat('${JSON.stringify({ ...status, name: 'x' })}')`)
    const wall = await listed()
    expect(wall?.status).toEqual({ ...status, scene: { index: 2, kind: 'trend' } })
    expect(wall?.seen_at).not.toBeNull()
    await database.keep(ACCOUNTS.admin, `select revoke_wall('${here}')`)
    expect((await listed())?.revoked_at).not.toBeNull()
    await ask(first, `wall_heartbeat('{}')`)
    expect((await listed())?.status).toMatchObject({ version: '0.1.0' })
  })

  scratch('take any heartbeat, however broken', async () => {
    await bind(first)
    for (const status of [
      '[]',
      'null',
      '5',
      '{"version": {"a": 1}, "scene": 3, "paused": "x", "data_age_s": "y"}',
    ])
      expect(await ask(first, `wall_heartbeat('${status}')`)).toMatchObject({ id: here })
  })

  scratch('keep the newest 200 failures of a wall, and the same within a minute once', async () => {
    await bind(first)
    for (const detail of ['a', 'a', 'b'])
      await ask(first, `report_wall_health('reloaded', '${detail}') is null`)
    const count = async () =>
      (
        await database.one<{ rows: number }>(
          `select count(*)::int as rows from wall_health where wall_id = '${here}'`,
        )
      ).rows
    expect(await count()).toBe(3)
    await database.exec(
      `insert into wall_health (wall_id, kind) select '${here}', 'other' from generate_series(1, 300)`,
    )
    await ask(first, `report_wall_health('reloaded', repeat('x', 400)) is null`)
    expect(await count()).toBe(200)
    expect(
      await database.one(
        'select length(detail) as length from wall_health order by id desc limit 1',
      ),
    ).toEqual({
      length: 300,
    })
  })

  scratch('follow a wall to another area with its screen', async () => {
    await bind(first)
    await database.keep(
      ACCOUNTS.countryAdmin,
      `update walls set area_id = '${AREAS.teLo}', scenes = '[]' where id = '${here}'`,
    )
    expect(await ask(first, 'my_wall()')).toMatchObject({ revoked: false, area_id: AREAS.teLo })
    expect(
      (await database.as(first, `select 1 from cameras where area_id = '${AREAS.leDo}'`)).length,
    ).toBe(0)
  })

  scratch('keep a scene whose area has ended, and take no new one', async () => {
    const scenes = (id: string) => `'[{"kind": "area", "area_id": "${id}", "seconds": 30}]'`
    const set = (id: string) =>
      `update walls set scenes = ${scenes(id)}, name = 'x' where id = '${here}'`
    await database.keep(ACCOUNTS.admin, set(AREAS.leDo))
    await database.exec(
      `update areas set deleted_at = now() where id in ('${AREAS.leDo}', '${AREAS.ben}')`,
    )
    await database.keep(ACCOUNTS.admin, set(AREAS.leDo))
    expect(reasonOf((await database.try(ACCOUNTS.admin, set(AREAS.ben))).refused)).toBe(
      'wall_scene_area',
    )
  })

  scratch('are driven by one at a time, for 30 minutes; a higher role takes over', async () => {
    expect(await reason(ACCOUNTS.officer, `take_remote('${here}')`)).toBe('wall_not_paired')
    await bind(first)
    expect(await ask(ACCOUNTS.officer, `take_remote('${here}')`)).toMatchObject({
      role: 'officer',
      is_mine: true,
    })
    expect(await ask(ACCOUNTS.officer, `drive_wall('${here}', '{"scene": 1}')`)).toMatchObject({
      ...{ command: { scene: 1 }, turn: 1 },
    })
    expect(await reason(ACCOUNTS.provinceOfficer, `take_remote('${here}')`)).toBe('remote_taken')
    expect(await ask(ACCOUNTS.officer, `take_remote('${here}')`)).toMatchObject({
      command: { scene: 1 },
    })
    const [shown] = [await ask(first, 'my_wall()')]
    expect(shown?.remote).toMatchObject({ role: 'officer', is_mine: false, command: { scene: 1 } })
    expect(JSON.stringify(shown)).not.toContain(ACCOUNTS.officer)
    expect(await ask(ACCOUNTS.leader, `take_remote('${here}')`)).toMatchObject({
      role: 'leader',
      command: {},
    })
    expect(await reason(ACCOUNTS.officer, `drive_wall('${here}', '{}')`)).toBe('remote_over')
    await database.exec(`update private.wall_remotes set expires_at = now()`)
    expect(await reason(ACCOUNTS.leader, `drive_wall('${here}', '{}')`)).toBe('remote_over')
    expect((await listed())?.remote).toBeNull()
    expect(await ask(ACCOUNTS.officer, `take_remote('${here}')`)).toMatchObject({ role: 'officer' })
  })

  scratch('follow no command that they cannot understand', async () => {
    await bind(first)
    await ask(ACCOUNTS.officer, `take_remote('${here}')`)
    const drive = (command: string) =>
      reason(ACCOUNTS.officer, `drive_wall('${here}', '${command}')`)
    for (const bad of [
      '[]',
      '1',
      'null',
      '{"url": "x"}',
      '{"scene": "1"}',
      '{"scene": -1}',
      '{"scene": 1.5}',
      '{"layers": "x"}',
      '{"view": []}',
      '{"period": 1}',
      '{"paused": 1}',
      `{"period": "${'x'.repeat(2000)}"}`,
    ])
      expect([bad, await drive(bad)]).toEqual([bad, 'wall_command_unreadable'])
    for (const good of [
      '{}',
      '{"scene": null}',
      '{"scene": 0, "paused": true, "layers": ["cameras"], "view": {"lng": 106.2, "zoom": 14}}',
    ])
      expect(await drive(good)).toBeUndefined()
  })

  scratch('tell their topic what changed, and that another scene is shown', async () => {
    await database.exec(`create table public.told (topic text, event text);
      create or replace function realtime.send(payload jsonb, event text, topic text, private boolean default true)
      returns void language sql as 'insert into public.told values (topic, event)'`)
    const told = async (work: () => Promise<unknown>) => {
      await database.exec('delete from public.told')
      await work()
      const rows = await database.query<{ event: string }>(
        `select distinct event from public.told where topic = 'wall:${here}' order by event`,
      )
      return rows.map(({ event }) => event)
    }
    await bind(first)
    const beat = (index: number) =>
      told(() => ask(first, `wall_heartbeat('{"scene": {"index": ${index}}}')`))
    expect(await beat(1)).toEqual(['shown'])
    expect(await beat(1)).toEqual([])
    expect(await beat(2)).toEqual(['shown'])
    const changes = [
      [ACCOUNTS.officer, `take_remote('${here}')`],
      [ACCOUNTS.officer, `drive_wall('${here}', '{}')`],
      [ACCOUNTS.officer, `end_remote('${here}') is null`],
      [ACCOUNTS.admin, `revoke_wall('${here}') is null`],
    ] as const
    for (const [caller, sql] of changes)
      expect([sql, await told(() => ask(caller, sql))]).toEqual([sql, ['changed']])
    expect(
      await told(() => database.exec(`update walls set size = 'XL' where id = '${here}'`)),
    ).toEqual(['changed'])
  })
})
