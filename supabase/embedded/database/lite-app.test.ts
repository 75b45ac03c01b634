// What Supabase Lite may and may not do as we configure it.
import { beforeAll, describe, expect, it } from 'vitest'
import { accessToken } from '../testing/access-token'
import { temporaryDatabase } from '../testing/temporary-database'
import { createUser } from './create-user'
import { App } from './lite'
import { createLiteApp, type LiteApp, refuseAdminMode } from './lite-app'
import type { Connection } from './open-connection'

const keys = { publishableKey: 'sb_publishable_lite', jwtSecret: 'lite-test-'.repeat(5) }
let connection: Connection
let app: LiteApp

beforeAll(async () => {
  connection = await temporaryDatabase()
  await connection.driver.exec(`
    create table public.numbers (n int, secret text default 'secret');
    alter table public.numbers enable row level security;
    create policy "Anyone reads numbers" on public.numbers for select using (true);
    revoke all on public.numbers from anon;
    grant select (n) on public.numbers to anon;
    insert into public.numbers select generate_series(1, 10500);
    create function public.refuse_it() returns void language plpgsql as $$ begin raise exception 'not_here'; end $$;
    create function public.break_rule() returns void language plpgsql as $$ begin
      raise check_violation using message = 'violates check constraint "a_rule"';
    end $$;
    create domain public."application/octet-stream" as bytea;
    create function public.bytes() returns public."application/octet-stream" language sql as $$ select '\\x0102ff'::bytea $$;
  `)
  app = createLiteApp(connection, keys)
})

const ask = (path: string, headers: Record<string, string> = { apikey: keys.publishableKey }) =>
  app.fetch(new Request(`http://localhost${path}`, { headers }))

describe('Supabase Lite as configured', () => {
  it('turns a request without a key away: admin mode is off', async () => {
    expect(app.adminMode).toBe(false)
    expect((await ask('/rest/v1/numbers?select=n&limit=1', {})).status).toBe(401)
    const careless = new App({
      connection,
      auth: { enabled: true, publishable_key: keys.publishableKey, jwt_secret: keys.jwtSecret },
      options: { server: { admin: true } },
    })
    const open = await careless.fetch(new Request('http://localhost/rest/v1/numbers?limit=1'))
    expect(open.status, 'the check above can fail').toBe(200)
    expect(() => refuseAdminMode(careless)).toThrow('admin mode')
    expect(() => refuseAdminMode(app)).not.toThrow()
  })

  it('gives more than a thousand rows', async () => {
    const rows = (await (await ask('/rest/v1/numbers?select=n')).json()) as unknown[]
    expect(rows).toHaveLength(10_000)
  })

  it.each([
    ['break_rule', { code: '23514', message: 'violates check constraint "a_rule"' }],
    ['refuse_it', { code: 'P0001', message: 'not_here' }],
  ])('answers a refusal as PostgREST does, not as its own breakdown: %s', async (name, error) => {
    const answer = await ask(`/rest/v1/rpc/${name}`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject(error)
  })

  it('keeps what a migration revoked revoked', async () => {
    expect((await ask('/rest/v1/numbers?select=n&limit=1')).status).toBe(200)
    expect((await ask('/rest/v1/numbers?select=secret&limit=1')).status).toBe(401)
    expect((await ask('/rest/v1/numbers?limit=1')).status).toBe(401)
  })

  it('shows the schema public alone', async () => {
    for (const schema of ['auth', 'storage', 'extensions', 'supabase_migrations', 'pg_catalog']) {
      const headers = { apikey: keys.publishableKey, 'accept-profile': schema }
      expect((await ask('/rest/v1/users', headers)).status).toBe(406)
    }
  })

  it('answers bytes as bytes', async () => {
    const response = await ask('/rest/v1/rpc/bytes', {
      apikey: keys.publishableKey,
      accept: 'application/octet-stream',
    })
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([1, 2, 0xff]))
  })

  it('has no sign-up, though accounts can be made in the process', async () => {
    const signUp = await app.fetch(
      new Request('http://localhost/auth/v1/signup', {
        method: 'POST',
        headers: { apikey: keys.publishableKey },
        body: JSON.stringify({ email: 'stranger@example.vn', password: 'long-enough' }),
      }),
    )
    expect(signUp.status).toBe(422)

    const id = await createUser(connection, {
      email: 'officer@example.vn',
      password: 'long-enough',
    })
    const { rows } = await connection.driver.query(
      `select u.id, (select count(*)::int from auth.sessions) as sessions,
        (select count(*)::int from auth.refresh_tokens) as tokens
       from auth.users u`,
    )
    expect(rows).toEqual([{ id, sessions: 0, tokens: 0 }])
    await expect(
      createUser(connection, { email: 'short@example.vn', password: 'short' }),
    ).rejects.toThrow('short@example.vn')
  })

  it('finds PostGIS without naming its schema, as on Supabase', async () => {
    const { rows } = await connection.driver.query('select st_x(st_makepoint(105, 21)) as x')
    expect(rows).toEqual([{ x: 105 }])
  })

  it('would take a service_role token: the gate must not let one through', async () => {
    const token = await accessToken(keys.jwtSecret, { role: 'service_role' })
    const headers = { apikey: keys.publishableKey, authorization: `Bearer ${token}` }
    expect((await ask('/rest/v1/numbers?limit=1', headers)).status).toBe(200)
  })

  it('leaves process.emitWarning as it was', () => {
    expect(() => process.emitWarning(new Error('a warning that is an Error'))).not.toThrow()
  })
})
