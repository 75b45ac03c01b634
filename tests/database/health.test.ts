// admin_health(): who is told, and that each figure is what a plain count of the caller's areas gives.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GRANTS } from '../access/grants'
import type { Caller, Database } from './database'
import { DATABASES } from './databases'
import { ACCOUNTS, AREAS, ROWS } from './seeded'

interface Named {
  count: number
  names: string[]
}

interface Told {
  migration: string | null
  database_bytes: number | null
  jobs: Record<string, string>
  rows: Record<string, number>
  walls: number
  walls_silent: Named
  areas_without_outline: Named
  communes_without_officer: Named
  imports_open: number
  share_links_open: number
}

describe.each(DATABASES)('health on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  const scratch = <Result>(work: () => Promise<Result>) => database.scratch(work)
  const told = async (caller: Caller): Promise<Told> => {
    const [row] = await database.as<{ told: Told }>(caller, 'select admin_health() as told')
    if (row === undefined) throw new Error('no answer')
    return row.told
  }
  const refusal = async (caller: Caller, call: string) =>
    (await database.try(caller, call)).refused?.message.split('\n')[0]
  const { admin, countryAdmin, leader, officer, viewer, nobody, disabledAdmin } = ACCOUNTS

  it.skipIf(missing)('is told to admins alone, whatever is granted', () =>
    scratch(async () => {
      expect(await refusal('anon', 'select admin_health()')).toMatch(/permission denied/)
      await database.exec(GRANTS['with everything granted'])
      for (const caller of ['anon', nobody, disabledAdmin, viewer, officer, leader])
        expect(await refusal(caller, 'select admin_health()'), caller).toBe('P0001: not_admin')
      expect((await told(admin)).rows).toBeDefined()
    }),
  )

  /** What is at or under an area, counted row by row. */
  const plain = (area: string) => {
    const under = `in (select below.id from areas top
      join areas below on below.path operator(extensions.<@) top.path where top.id = '${area}')`
    const living = (table: string, column = 'area_id') =>
      `(select count(*)::int from ${table} where deleted_at is null and ${column} ${under})`
    return database.one<{ rows: Record<string, number>; imports: number }>(
      `select json_build_object('areas', ${living('areas', 'id')}, 'cameras', ${living('cameras')},
         'fire_points', ${living('fire_points')}, 'incidents', ${living('incidents')}) as rows,
       (select count(*)::int from imports where applied_at is null and area_id ${under}) as imports`,
    )
  }
  const newIncident = (area: string, day: string) =>
    `insert into incidents (id, area_id, occurred_at, type_id)
     values (gen_random_uuid(), '${area}', '${day}', 'other')`

  it.skipIf(missing)('counts what a plain count gives, in the areas of the caller alone', () =>
    scratch(async () => {
      for (const day of ['1990-02-03T00:00:00Z', '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'])
        for (const area of [AREAS.queTan, AREAS.leDo, AREAS.giaBang])
          await database.exec(newIncident(area, day))
      await database.exec(
        `update incidents set deleted_at = now() where id = '${ROWS.incident.here}'`,
      )
      await database.exec(`update cameras set deleted_at = now() where id = '${ROWS.camera.here}'`)
      await database.exec(`insert into memberships (user_id, area_id, role)
        values ('${nobody}', '${AREAS.leDo}', 'admin'), ('${admin}', '${AREAS.leDo}', 'admin')`)
      for (const [caller, area] of [
        [admin, AREAS.queTan],
        [countryAdmin, AREAS.country],
        [nobody, AREAS.leDo],
      ] as const) {
        const expected = await plain(area)
        const { rows, imports_open } = await told(caller)
        expect(rows, area).toEqual(expected.rows)
        expect(imports_open, area).toBe(expected.imports)
        expect(rows.incidents).toBeGreaterThan(3)
      }
      await database.exec('select private.fold_incident_counts()')
      expect((await told(admin)).rows).toEqual((await plain(AREAS.queTan)).rows)
    }),
  )

  it.skipIf(missing)('tells of paired screens that were not heard for five minutes', () =>
    scratch(async () => {
      expect((await told(admin)).walls).toBe(0)
      await database.exec(`insert into private.wall_accounts (account_id, wall_id)
        values ('${nobody}', '${ROWS.wall.here}'), ('${disabledAdmin}', '${ROWS.wall.there}')`)
      const silent = await told(admin)
      const { name } = await database.one<{ name: string }>(
        `select name from walls where id = '${ROWS.wall.here}'`,
      )
      expect(silent).toMatchObject({ walls: 1, walls_silent: { count: 1, names: [name] } })
      expect((await told(countryAdmin)).walls_silent.count).toBe(2)
      const heard = (minutes: number) =>
        database.exec(`insert into private.wall_states (wall_id, seen_at, status)
          values ('${ROWS.wall.here}', now() - interval '${minutes} minutes', '{}')
          on conflict (wall_id) do update set seen_at = excluded.seen_at`)
      await heard(6)
      expect((await told(admin)).walls_silent.count).toBe(1)
      await heard(4)
      expect(await told(admin)).toMatchObject({ walls: 1, walls_silent: { count: 0, names: [] } })
      await database.exec(`update private.wall_accounts set revoked_at = now()`)
      expect((await told(countryAdmin)).walls).toBe(0)
    }),
  )

  it.skipIf(missing)('counts share links until their last day, and not those revoked', () =>
    scratch(async () => {
      const link = `update share_links set made_on = private.today() - 5`
      const here = `where id = '${ROWS.shareLink.here}'`
      await database.exec(`${link}, last_day = private.today()`)
      expect((await told(admin)).share_links_open).toBe(1)
      expect((await told(countryAdmin)).share_links_open).toBe(2)
      await database.exec(`update share_links set revoked_at = now() ${here}`)
      expect((await told(admin)).share_links_open).toBe(0)
      await database.exec(`${link}, last_day = private.today() - 1, revoked_at = null`)
      expect((await told(countryAdmin)).share_links_open).toBe(0)
    }),
  )

  it.skipIf(missing)('names communes where nobody may write, at them or under them', () =>
    scratch(async () => {
      const without = async (caller: Caller = countryAdmin) =>
        (await told(caller)).communes_without_officer
      const before = await without()
      const staff = `select count(*)::int as count from areas commune
        where level = 'commune' and not exists (
          select from memberships held join areas below on below.id = held.area_id
          where below.path operator(extensions.<@) commune.path and disabled_at is null and role <> 'viewer')`
      expect(before.count).toBe((await database.one<{ count: number }>(staff)).count)
      expect(before.count).toBeGreaterThan(0)
      expect(before.names).toHaveLength(before.count)
      expect((await without(admin)).count).toBe(0)
      await database.exec(
        `update memberships set disabled_at = now() where user_id in ('${officer}', '${leader}')`,
      )
      expect((await without()).count).toBe(before.count)
      await database.exec(`insert into memberships (user_id, area_id, role)
        values ('${nobody}', '${AREAS.dinh}', 'officer')`)
      expect((await without()).count).toBe(before.count - 1)
    }),
  )

  it.skipIf(missing)('names areas without an outline, the first five of them', () =>
    scratch(async () => {
      const outlines = async () => (await told(countryAdmin)).areas_without_outline
      await database.exec('update areas set boundary = null')
      const { count } = await database.one<{ count: number }>(
        `select count(*)::int as count from areas where level <> 'country' and deleted_at is null`,
      )
      const all = await outlines()
      expect(all.count).toBe(count)
      expect(all.names).toHaveLength(5)
      await database.exec(`update areas set boundary = extensions.st_multi(extensions.st_geomfromtext(
        'POLYGON((106.2 21.1, 106.3 21.1, 106.3 21.2, 106.2 21.2, 106.2 21.1))', 4326))
        where id = '${AREAS.bacNinh}'`)
      expect((await outlines()).count).toBe(count - 1)
    }),
  )

  it.skipIf(missing)('tells how large the database is to admins of the country alone', async () => {
    expect((await told(admin)).database_bytes).toBeNull()
    expect((await told(countryAdmin)).database_bytes).toBeGreaterThan(1_000_000)
  })

  it.skipIf(missing)('tells the newest migration, where the database keeps them', () =>
    scratch(async () => {
      await database.exec(`create schema if not exists supabase_migrations;
        create table if not exists supabase_migrations.schema_migrations (version text primary key);
        insert into supabase_migrations.schema_migrations (version) values ('20990101000000')`)
      expect((await told(admin)).migration).toBe('20990101000000')
      await database.exec('drop schema supabase_migrations cascade')
      expect((await told(admin)).migration).toBeNull()
    }),
  )

  it.skipIf(missing)('tells when the night ended last, and the night deletes for good', () =>
    scratch(async () => {
      expect((await told(admin)).jobs).toEqual({})
      await database.exec(
        `update cameras set deleted_at = now() - interval '91 days' where id = '${ROWS.camera.spareHere}'`,
      )
      await database.exec('select private.nightly()')
      expect(Object.keys((await told(admin)).jobs)).toEqual(['purge'])
      const left = await database.query(`select from cameras where id = '${ROWS.camera.spareHere}'`)
      expect(left).toEqual([])
      expect(await refusal(countryAdmin, 'select private.nightly()')).toMatch(/permission denied/)
    }),
  )
})
