// A wall from its six digits to weeks of service, on the built-in backend: gate, function, database, sessions.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createClient } from '@supabase/supabase-js'
import { beforeAll, expect, it } from 'vitest'
import { answerRequest } from '../database/answer-request'
import { forgetRenewals } from '../database/forget-renewals'
import { createLiteApp } from '../database/lite-app'
import type { ForwardedRequest } from '../database/messages'
import { migrate } from '../database/migrate'
import type { Connection } from '../database/open-connection'
import { createGate, type Gate } from '../gate/gate'
import { allowedHosts } from '../gate/origin'
import { PROJECT_DIR } from '../settings'
import { accessToken } from '../testing/access-token'
import { functionsOver } from '../testing/functions-over'
import { temporaryDatabase } from '../testing/temporary-database'

const keys = { publishableKey: 'sb_publishable_pairing', jwtSecret: 'pairing-secret-'.repeat(4) }
const HOST = 'localhost:5320'
/** Of supabase/seed.sql: the admin of commune Quế Tân, the commune, and a camera in it. */
const [ADMIN, AREA] = [
  '10000000-0000-4000-8000-000000000002',
  '20000000-0000-4000-8000-000000000011',
]
const WALL = '9a000000-0000-4000-8000-000000000001'

let connection: Connection
let gate: Gate
let address = 0

beforeAll(async () => {
  connection = await temporaryDatabase()
  await migrate(connection, join(PROJECT_DIR, 'supabase', 'migrations'))
  await connection.driver.exec(await readFile(join(PROJECT_DIR, 'supabase', 'seed.sql'), 'utf8'))
  const app = createLiteApp(connection, keys)
  const forward = (request: ForwardedRequest) => answerRequest(app, request)
  gate = createGate({
    keys,
    hosts: allowedHosts('127.0.0.1'),
    photosDir: '',
    forward,
    functions: functionsOver({ connection, photosDir: '', ...keys, fetch: forward }),
  })
  const made = await rest(await accessToken(keys.jwtSecret, { sub: ADMIN }), 'walls', {
    ...{ id: WALL, area_id: AREA, name: 'Phòng trực' },
  })
  expect(made.status).toBe(201)
})

async function ask(path: string, body: unknown, token = keys.publishableKey) {
  const headers = {
    ...{ host: HOST, apikey: keys.publishableKey, authorization: `Bearer ${token}` },
    'content-type': 'application/json',
  }
  const init = body === null ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) }
  const response = await gate(new Request(`http://${HOST}${path}`, init), `10.0.0.${address}`)
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : JSON.parse(text) }
}
const rest = (token: string, path: string, body: unknown = null) =>
  ask(`/rest/v1/${path}`, body, token)

/** From an address that has not tried before. */
const pair = (code: string, from = ++address) => {
  address = from
  return ask('/functions/v1/pair-wall', { code })
}
const newCode = async (): Promise<string> => {
  const admin = await accessToken(keys.jwtSecret, { sub: ADMIN })
  return (await rest(admin, 'rpc/create_pairing_code', { wall: WALL })).body
}
const refresh = (refresh_token: string) =>
  ask('/auth/v1/token?grant_type=refresh_token', { refresh_token })
const camerasSeenBy = async (token: string) =>
  (await rest(token, 'cameras?select=id')).body?.length as number

it('a screen with the right digits reads its area and changes nothing', async () => {
  const { status, body } = await pair(await newCode())
  expect(status).toBe(200)
  expect(body).toMatchObject({ wall: WALL, area: AREA, token_type: 'bearer', expires_in: 600 })
  expect(await camerasSeenBy(body.access_token)).toBeGreaterThan(0)
  expect((await rest(body.access_token, 'rpc/my_wall', {})).body).toMatchObject({ id: WALL })
  expect((await rest(body.access_token, 'rpc/create_pairing_code', { wall: WALL })).status).toBe(
    400,
  )
  for (const name of ['take_pairing_code', 'bind_wall_account', 'surplus_photos']) {
    const { status } = await rest(body.access_token, `rpc/${name}`, {})
    expect(status, name).toBeGreaterThanOrEqual(400)
  }
})

it('supabase-js takes the session as its own', async () => {
  const { body } = await pair(await newCode())
  const client = createClient(`http://${HOST}`, keys.publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false },
    global: {
      fetch: (input, init) => {
        const request = new Request(input, init)
        request.headers.set('host', HOST)
        return gate(request, '10.0.0.1')
      },
    },
    // Node 20 has no WebSocket; none is opened.
    realtime: { transport: EventTarget as never },
  })
  const { access_token, refresh_token } = body
  const { data, error } = await client.auth.setSession({ access_token, refresh_token })
  expect(error).toBeNull()
  expect(data.user?.email).toMatch(/@walls\.invalid$/)
  expect((await client.from('cameras').select('id')).data?.length).toBeGreaterThan(0)
})

it('a code counts once, and a wrong one never', async () => {
  const code = await newCode()
  expect((await pair(code)).status).toBe(200)
  expect(await pair(code)).toMatchObject({ status: 422, body: { code: 'pairing_wrong' } })
  const wrong = String((Number(await newCode()) + 1) % 1_000_000).padStart(6, '0')
  expect(await pair(wrong)).toMatchObject({ status: 422, body: { code: 'pairing_wrong' } })
})

it('a screen paired anew cuts off the one before, whatever tokens that has', async () => {
  const { body: former } = await pair(await newCode())
  const { body: current } = await pair(await newCode())
  expect(await camerasSeenBy(former.access_token)).toBe(0)
  const renewed = await refresh(former.refresh_token)
  expect(await camerasSeenBy(renewed.body.access_token)).toBe(0)
  expect(await camerasSeenBy(current.access_token)).toBeGreaterThan(0)
})

const kept = async () => {
  const { rows } = await connection.driver.query<Record<string, number>>(
    `select (select count(*)::int from auth.refresh_tokens where revoked) as used,
       (select count(*)::int from auth.audit_log_entries
        where payload ->> 'action' like 'token%') as renewals`,
  )
  return rows[0] ?? {}
}

it('the session lasts through weeks of renewals, lost answers among them', async () => {
  const { body } = await pair(await newCode())
  let token: string = body.refresh_token
  for (let count = 0; count < 300; count++) {
    const renewed = await refresh(token)
    expect(renewed.status).toBe(200)
    // Every third answer is lost on the way: the wall asks once more with what it has.
    if (count % 3 > 0) token = renewed.body.refresh_token
  }
  // Longer than anybody would keep a session that is not a wall's.
  await connection.driver.exec(
    `update auth.sessions set created_at = created_at - interval '400 days', updated_at = updated_at - interval '400 days';
     update auth.refresh_tokens set created_at = created_at - interval '400 days', updated_at = updated_at - interval '400 days';
     update auth.audit_log_entries set created_at = created_at - interval '400 days'`,
  )
  expect(Object.values(await kept()).every((count) => count > 150)).toBe(true)
  await forgetRenewals(connection)
  expect(await kept()).toEqual({ used: 0, renewals: 0 })
  const renewed = await refresh(token)
  expect(renewed.status).toBe(200)
  expect(await camerasSeenBy(renewed.body.access_token)).toBeGreaterThan(0)
})

it('twenty wrong codes from anywhere make everybody wait, and one address alone cannot', async () => {
  await connection.driver.exec('delete from private.wall_pairing_misses')
  for (let count = 0; count < 30; count++) await pair('000000', 100)
  expect(await pair('000000', 100)).toMatchObject({ status: 429, body: { code: 'pairing_wait' } })
  expect((await pair(await newCode(), 101)).status).toBe(200)
  for (let from = 102; from < 120; from++) await pair('000000', from)
  const refused = await pair(await newCode(), 130)
  expect(refused).toMatchObject({ status: 429, body: { code: 'pairing_wait' } })
  expect(refused.body.seconds).toBeGreaterThan(0)
  expect(refused.body.seconds).toBeLessThanOrEqual(600)
})
