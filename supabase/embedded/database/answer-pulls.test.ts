// Pulls that go past Lite answer what Lite answers, to each caller what is theirs.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { PROJECT_DIR } from '../settings'
import { accessToken } from '../testing/access-token'
import { temporaryDatabase } from '../testing/temporary-database'
import { pullsOver } from './answer-pulls'
import { answerRequest } from './answer-request'
import { createLiteApp } from './lite-app'
import type { ForwardedRequest, Reply } from './messages'
import { migrate } from './migrate'
import type { Connection } from './open-connection'

const keys = { publishableKey: 'sb_publishable_pulls', jwtSecret: 'pulls-secret-'.repeat(4) }
/** Accounts of supabase/seed.sql: of Quế Tân, of Tề Lỗ, and without a role. */
const account = (number: number) => `10000000-0000-4000-8000-00000000000${number}`
const [OFFICER, NOBODY, ELSEWHERE] = [account(4), account(7), account(8)]
const [HERE, THERE] = [1, 3].map((number) => `30000000-0000-4000-8000-00000000000${number}`)

let connection: Connection
let fast: (request: ForwardedRequest) => Promise<Reply | null>
let slow: (request: ForwardedRequest) => Promise<Reply>

beforeAll(async () => {
  connection = await temporaryDatabase()
  await migrate(connection, join(PROJECT_DIR, 'supabase', 'migrations'))
  await connection.driver.exec(await readFile(join(PROJECT_DIR, 'supabase', 'seed.sql'), 'utf8'))
  const app = createLiteApp(connection, keys)
  fast = pullsOver(connection, keys.jwtSecret)
  slow = (request) => answerRequest(app, request)
})

async function pull(
  userId: string | null,
  given: object,
  headers: Record<string, string> = {},
): Promise<ForwardedRequest> {
  const token = userId && (await accessToken(keys.jwtSecret, { sub: userId }))
  return {
    method: 'POST',
    path: '/rest/v1/rpc/pull_changes',
    headers: {
      apikey: keys.publishableKey,
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: new TextEncoder().encode(JSON.stringify(given)).buffer,
  }
}

interface Answer {
  cursor: string
  cameras?: { id: string }[]
}

const read = (reply: Reply | null) =>
  JSON.parse(new TextDecoder().decode(reply?.body ?? undefined)) as Answer

it('answers what Lite answers, also to a cursor that is of no use', async () => {
  const { cursor } = read(await fast(await pull(OFFICER, {})))
  await connection.driver.query('update public.cameras set note = $1', ['x'])
  for (const given of [{ cursor }, {}, { cursor: 'nonsense' }, { cursor: `${cursor}x` }]) {
    const request = await pull(OFFICER, given)
    const [ours, theirs] = [await fast(request), await slow(request)]
    expect([ours?.status, read(ours)]).toEqual([theirs.status, read(theirs)])
    expect(ours?.headers['content-type']).toMatch(/^application\/json/)
  }
})

it('answers many at once, each with what is theirs alone', async () => {
  const users = Array.from({ length: 60 }, (_, index) => [OFFICER, ELSEWHERE, NOBODY][index % 3])
  const cursors = await Promise.all(
    users.map(async (user) => read(await fast(await pull(user ?? '', {}))).cursor),
  )
  await connection.driver.query('update public.cameras set note = $1', ['y'])
  const answers = await Promise.all(
    users.map(async (user, index) =>
      read(await fast(await pull(user ?? '', { cursor: cursors[index] }))),
    ),
  )
  for (const [index, { cameras = [] }] of answers.entries()) {
    const ids = cameras.map(({ id }) => id)
    expect(ids.includes(HERE ?? '')).toBe(users[index] === OFFICER)
    expect(ids.includes(THERE ?? '')).toBe(users[index] === ELSEWHERE)
  }
  // What one asked as stays with that one.
  const { rows } = await connection.driver.query(
    'select current_user::text as name, auth.uid() as id',
  )
  expect(rows).toEqual([{ name: 'postgres', id: null }])
})

it('leaves to Lite whoever is not signed in, and whatever is more than a pull', async () => {
  const expired = await accessToken(keys.jwtSecret, { sub: OFFICER }, '-1s')
  for (const request of [
    await pull(null, {}),
    await pull(null, {}, { authorization: `Bearer ${expired}` }),
    await pull(OFFICER, { page_size: 1 }),
    await pull(OFFICER, { cursor: 5 }),
    await pull(OFFICER, {}, { accept: 'text/csv' }),
    await pull(OFFICER, {}, { 'content-profile': 'private' }),
    { ...(await pull(OFFICER, {})), path: '/rest/v1/rpc/pull_changes?select=cursor' },
    { ...(await pull(OFFICER, {})), path: '/rest/v1/rpc/area_at' },
    { ...(await pull(OFFICER, {})), body: null },
  ])
    expect(await fast(request)).toBeNull()
})

it('leaves to Lite what the database refuses, and answers the others', async () => {
  await connection.driver.exec('revoke execute on function public.pull_changes from authenticated')
  expect(await fast(await pull(OFFICER, {}))).toBeNull()
  await connection.driver.exec('grant execute on function public.pull_changes to authenticated')
  expect(await fast(await pull(OFFICER, {}))).not.toBeNull()
})
