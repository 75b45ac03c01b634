// An account from its invitation to a second password, on the built-in backend: gate, function, database, sign-in.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { answerRequest } from '../database/answer-request'
import { createLiteApp } from '../database/lite-app'
import type { ForwardedRequest } from '../database/messages'
import { migrate } from '../database/migrate'
import { createGate, type Gate } from '../gate/gate'
import { allowedHosts } from '../gate/origin'
import { PROJECT_DIR } from '../settings'
import { accessToken } from '../testing/access-token'
import { functionsOver } from '../testing/functions-over'
import { temporaryDatabase } from '../testing/temporary-database'

const keys = { publishableKey: 'sb_publishable_accounts', jwtSecret: 'accounts-secret-'.repeat(4) }
const HOST = 'localhost:5321'
/** Of supabase/seed.sql: admin and officer of commune Quế Tân, and the commune. */
const [ADMIN, OFFICER, AREA] = [
  '10000000-0000-4000-8000-000000000002',
  '10000000-0000-4000-8000-000000000004',
  '20000000-0000-4000-8000-000000000011',
]
const NEW = 'can-bo-moi@example.vn'

let gate: Gate

beforeAll(async () => {
  const connection = await temporaryDatabase()
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
})

async function ask(path: string, body: unknown, token = keys.publishableKey) {
  const headers = {
    ...{ host: HOST, apikey: keys.publishableKey, authorization: `Bearer ${token}` },
    'content-type': 'application/json',
  }
  const init = { method: 'POST', headers, body: JSON.stringify(body) }
  const response = await gate(new Request(`http://${HOST}${path}`, init), '10.0.0.1')
  return { status: response.status, body: JSON.parse((await response.text()) || 'null') }
}
const manage = async (sub: string, body: unknown) =>
  ask('/functions/v1/manage-account', body, await accessToken(keys.jwtSecret, { sub }))
const signIn = (password: string) =>
  ask('/auth/v1/token?grant_type=password', { email: NEW, password })
const listed = async () => {
  const token = await accessToken(keys.jwtSecret, { sub: ADMIN })
  const { body } = await ask('/rest/v1/rpc/list_accounts', { words: 'moi' }, token)
  return body.accounts[0]
}

it('invites, signs in, is seen, and gets another password that ends the session', async () => {
  const invite = { email: NEW, role: 'officer', area: AREA }
  const invited = await manage(ADMIN, { invite })
  expect(invited).toMatchObject({ status: 200, body: { created: true } })
  expect(await listed()).toMatchObject({
    email: NEW,
    seen_at: null,
    may_reset: true,
    roles: [{ area_id: AREA, role: 'officer', disabled_at: null }],
  })

  const session = await signIn(invited.body.password)
  expect(session.status).toBe(200)
  expect((await listed()).seen_at).not.toBeNull()
  const again = await manage(ADMIN, { invite: { ...invite, role: 'leader' } })
  expect(again.body).toEqual({ created: false, password: null })
  const account = await listed()
  expect(account.roles).toMatchObject([{ role: 'leader' }])

  const reset = await manage(ADMIN, { reset: { account: account.id } })
  expect((await signIn(invited.body.password)).status).toBe(400)
  expect((await signIn(reset.body.password)).status).toBe(200)
  const renewed = await ask('/auth/v1/token?grant_type=refresh_token', {
    refresh_token: session.body.refresh_token,
  })
  expect(renewed.status).toBeGreaterThanOrEqual(400)
})

it('refuses officers with a reason, and whoever is not signed in', async () => {
  const invite = { email: 'x@example.vn', role: 'admin', area: AREA }
  expect(await manage(OFFICER, { invite })).toMatchObject({
    status: 400,
    body: { code: 'P0001', message: 'area_not_yours' },
  })
  expect(await ask('/functions/v1/manage-account', { invite })).toMatchObject({ status: 401 })
})
