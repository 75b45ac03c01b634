// What no cell of the matrix shows: row level security, open policies, functions, exposed schemas.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLiteApp } from '../../supabase/embedded/database/lite-app'
import type { Database } from '../database/database'
import { DATABASES } from '../database/databases'
import { AREAS, ROWS } from '../database/seeded'
import { FUNCTIONS, OPEN_POLICIES } from './expectations'
import { GRANTS } from './grants'

const names = async (database: Database, sql: string): Promise<string[]> =>
  (await database.query<{ name: string }>(sql)).map((row) => row.name)

describe.each(DATABASES)('doors on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  it.skipIf(missing)('has row level security on every table of public', async () => {
    const open = await names(
      database,
      `select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relrowsecurity`,
    )
    expect(open).toEqual([])
  })

  it.skipIf(missing)('has no view, which would read with the rights of its owner', async () => {
    const views = await names(
      database,
      `select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'f')`,
    )
    expect(views).toEqual([])
  })

  it.skipIf(missing)('opens no policy to everybody but the word lists', async () => {
    const open = await names(
      database,
      `select policyname as name from pg_policies
       where schemaname = 'public' and 'true' in (qual, with_check) order by 1`,
    )
    expect(open).toEqual(OPEN_POLICIES)
  })

  it.skipIf(missing)('speaks to those who signed in alone', async () => {
    const others = await names(
      database,
      `select policyname as name from pg_policies
       where schemaname = 'public' and roles <> '{authenticated}'`,
    )
    expect(others).toEqual([])
  })

  it.skipIf(missing)('lets nobody call a function that is not expected', async () => {
    const rows = await database.query<{ name: string; anon: boolean; authenticated: boolean }>(
      `select proname as name, has_function_privilege('anon', oid, 'execute') as anon,
         has_function_privilege('authenticated', oid, 'execute') as authenticated
       from pg_proc where pronamespace = 'public'::regnamespace`,
    )
    const who = rows.map(({ name, anon, authenticated }) => [
      name,
      anon ? 'anyone' : authenticated ? 'signed in' : 'nobody',
    ])
    expect(Object.fromEntries(who)).toEqual(FUNCTIONS)
  })

  it.skipIf(missing)('pins the search path of every function that runs as its owner', async () => {
    const loose = await names(
      database,
      `select proname as name from pg_proc
       where pronamespace in ('public'::regnamespace, 'private'::regnamespace)
         and not 'search_path=""' = any (coalesce(proconfig, '{}'))`,
    )
    expect(loose).toEqual([])
  })

  it.skipIf(missing)('gives no table of private to anybody', async () => {
    const given = await names(
      database,
      `select table_name as name from information_schema.role_table_grants
       where table_schema = 'private' and grantee in ('anon', 'authenticated', 'PUBLIC')`,
    )
    expect(given).toEqual([])
  })

  it.skipIf(missing)(
    'answers nothing but ready fire points and opened links without a login, whatever is granted',
    async () => {
      await database.scratch(async () => {
        await database.exec(GRANTS['with everything granted'])
        const call = (sql: string) => database.try('anon', sql)
        expect((await call('select area_at(106.21, 21.12) as area')).rows).toEqual([{ area: null }])
        const [columns] = (
          await call(
            `select encode(incident_columns('${AREAS.country}', '2000-01-01', '2100-01-01'), 'hex') as all`,
          )
        ).rows
        expect(columns).toEqual({ all: `4259494301000000${'00'.repeat(8)}` })
        expect((await call('select pull_changes(null)')).refused?.code).toBe('42501')
        expect((await call(`select pull_changes('1~00000000')`)).refused?.code).toBe('42501')
        expect((await call(`select reporting_period(now(), 'police_month')`)).refused?.code).toBe(
          '42501',
        )
        expect(
          (await call(`select change_incident_status('${ROWS.incident.here}', 'dang_xu_ly')`))
            .refused?.message,
        ).toMatch(/row_unknown/)
        expect(
          (await call(`select incident_counts('${AREAS.country}', null, null)`)).refused?.message,
        ).toMatch(/area_unknown/)
        expect((await call(`select apply_import('${AREAS.leDo}')`)).refused).not.toBeNull()
        expect(
          (await call(`select make_share_link('${AREAS.leDo}', 'cameras', 'x', current_date)`))
            .refused?.message,
        ).toMatch(/row_unknown/)
        expect(
          (await call(`select revoke_share_link('${ROWS.shareLink.here}')`)).refused?.message,
        ).toMatch(/row_unknown/)
        expect((await call(`select open_share_link('${'0'.repeat(32)}') as told`)).rows).toEqual([
          { told: null },
        ])
        const columnsOf = async (from: string) =>
          Object.keys((await call(`select * from ${from}`)).rows[0] ?? {}).toSorted()
        expect(await columnsOf('public_fire_points(106.21, 21.12)')).toEqual(
          'address distance_m equipment last_checked_on lat lng name'.split(' '),
        )
        expect(await columnsOf('public_fire_areas()')).toEqual('id kind lat lng name'.split(' '))
      })
    },
  )
})

describe('schemas that an API exposes', () => {
  it('is public alone in the built-in backend', () => {
    const source = createLiteApp.toString()
    expect(source).toMatch(/schemas: \[["']public["']\]/)
  })

  it('is public alone in supabase/config.toml', () => {
    const file = join(import.meta.dirname, '..', '..', 'supabase', 'config.toml')
    expect(existsSync(file)).toBe(true)
    const [api = ''] = /^\[api\]$[^[]*(\[[^\]]*\][^[]*)*/m.exec(readFileSync(file, 'utf8')) ?? []
    expect(/^schemas = (.*)$/m.exec(api)?.[1]).toBe('["public"]')
  })
})
