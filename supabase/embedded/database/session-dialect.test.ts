// Who reads what when everybody reads at once: each caller its own rows, ten thousand times.
import { once } from 'node:events'
import type { Server } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createGate } from '../gate/gate'
import { allowedHosts } from '../gate/origin'
import { listen } from '../http/listen'
import { accessToken } from '../testing/access-token'
import { NO_FUNCTIONS } from '../testing/functions-over'
import { temporaryDatabase } from '../testing/temporary-database'
import { answerRequest } from './answer-request'
import { App, createPgliteConnection } from './lite'
import { createLiteApp } from './lite-app'
import type { Connection } from './open-connection'
import { PLATFORM_SQL } from './platform'

const PORT = 5310
const keys = { publishableKey: 'sb_publishable_identity', jwtSecret: 'identity-'.repeat(6) }
const alice = '00000000-0000-4000-8000-00000000000a'
const bob = '00000000-0000-4000-8000-00000000000b'

const NOTES_SQL = `
  create table public.notes (owner uuid, text text);
  alter table public.notes enable row level security;
  create policy "Anonymous callers read notes without an owner" on public.notes for select
    to anon using (owner is null);
  create policy "A user reads their own notes" on public.notes for select
    to authenticated using (owner = auth.uid());
  insert into public.notes values
    (null, 'open'), ('${alice}', 'of alice'), ('${bob}', 'of bob'), (gen_random_uuid(), 'of another');
`

interface Caller {
  authorization: string
  expected: string
}

let connection: Connection
let server: Server
let callers: Caller[]

const PATH = '/rest/v1/notes?select=text&order=text'
const headersOf = ({ authorization }: Caller) => ({ apikey: keys.publishableKey, authorization })
const callerAt = (index: number): Caller => callers[index % callers.length] as Caller

beforeAll(async () => {
  connection = await temporaryDatabase()
  await connection.driver.exec(NOTES_SQL)
  callers = [
    { authorization: `Bearer ${keys.publishableKey}`, expected: '[{"text":"open"}]' },
    {
      authorization: `Bearer ${await accessToken(keys.jwtSecret, { sub: alice })}`,
      expected: '[{"text":"of alice"}]',
    },
    {
      authorization: `Bearer ${await accessToken(keys.jwtSecret, { sub: bob })}`,
      expected: '[{"text":"of bob"}]',
    },
  ]
  const app = createLiteApp(connection, keys)
  const gate = createGate({
    keys,
    hosts: allowedHosts('127.0.0.1'),
    photosDir: '',
    functions: NO_FUNCTIONS,
    forward: (request) => answerRequest(app, request),
  })
  server = await listen(gate, '127.0.0.1', PORT)
})
afterAll(() => server.close())

/**
 * An app that knows its callers by their API key, without a token to check: checking one takes a turn of the
 * event loop, which hides how requests of one tick meet in the driver.
 */
function appOfOneTick(over: Connection): InstanceType<typeof App> {
  const claims: Record<string, { role: string; sub?: string }> = {
    anyone: { role: 'anon' },
    alice: { role: 'authenticated', sub: alice },
    bob: { role: 'authenticated', sub: bob },
  }
  const resolver = async (key: string) =>
    claims[key] ? { type: 'publishable' as const, claims: claims[key] } : null
  return new App({
    connection: over,
    auth: { enabled: true },
    options: { server: { apiKeys: { resolver } } },
  })
}

/** Reads `count` times within one tick; answers how many answers were not the caller's own. */
async function wrongInOneTick(over: InstanceType<typeof App>, count: number): Promise<number> {
  const names = ['anyone', 'alice', 'bob']
  const answers = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const apikey = names[index % names.length] ?? ''
      const response = await over.fetch(
        new Request(`http://in-process${PATH}`, { headers: { apikey } }),
      )
      return (await response.text()) === callerAt(index).expected
    }),
  )
  return answers.filter((right) => !right).length
}

/** Sends `count` requests in one write on one socket. */
async function wrongInOneSocket(count: number): Promise<number> {
  const socket = connect(PORT, '127.0.0.1')
  await once(socket, 'connect')
  const requests = Array.from({ length: count }, (_, index) => {
    const lines = Object.entries(headersOf(callerAt(index))).map((header) => header.join(': '))
    const close = index === count - 1 ? ['connection: close'] : []
    const head = [`GET ${PATH} HTTP/1.1`, `host: 127.0.0.1:${PORT}`, ...lines, ...close]
    return `${head.join('\r\n')}\r\n\r\n`
  })
  socket.write(requests.join(''))
  let text = ''
  for await (const chunk of socket) text += chunk
  const bodies = text.match(/\[\{.*?\}\]/g) ?? []
  const right = bodies.filter((body, index) => body === callerAt(index).expected)
  return count - right.length
}

/** Sixty-four clients, each asking one after the other. */
async function wrongAmongClients(clients: number, each: number): Promise<number> {
  let wrong = 0
  const client = async (start: number) => {
    for (let index = start; index < start + each; index++) {
      const caller = callerAt(index)
      const response = await fetch(`http://127.0.0.1:${PORT}${PATH}`, {
        headers: headersOf(caller),
      })
      if ((await response.text()) !== caller.expected) wrong++
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, start) => client(start)))
  return wrong
}

describe('one holder of the session at a time', () => {
  it('answers 4,500 reads, 150 in a tick, rightly', async () => {
    const together = appOfOneTick(connection)
    for (let round = 0; round < 30; round++) expect(await wrongInOneTick(together, 150)).toBe(0)
  })

  it('answers 3,000 reads, 300 pipelined on a socket, rightly', async () => {
    for (let round = 0; round < 10; round++) expect(await wrongInOneSocket(300)).toBe(0)
  })

  it('answers 64 clients with 3,200 reads rightly', async () => {
    expect(await wrongAmongClients(64, 50)).toBe(0)
  })

  it('lets nobody into a transaction who uses PGlite past Kysely', async () => {
    const { driver } = connection
    const roles: unknown[] = []
    await Promise.all([
      wrongInOneTick(appOfOneTick(connection), 200).then((wrong) => expect(wrong).toBe(0)),
      ...Array.from({ length: 100 }, async () => {
        const { rows } = await driver.query<{ role: string }>('select current_user::text as role')
        roles.push(rows[0]?.role)
        await driver.exec('select 1')
        await driver.transaction((tx) => tx.exec("set local role anon; select 'x'"))
      }),
    ])
    expect(new Set(roles)).toEqual(new Set(['postgres']))
  })

  it('gives the session back after a failed statement', async () => {
    const failing = connection.kysely.transaction().execute(async (transaction) => {
      await transaction.selectFrom('no_such_table').selectAll().execute()
    })
    await expect(failing).rejects.toThrow('no_such_table')
    expect(await wrongInOneTick(appOfOneTick(connection), 3)).toBe(0)
  })

  it('would not pass with the driver that Lite brings', async () => {
    const lites = await createPgliteConnection()
    afterAll(() => lites.close())
    await lites.driver.exec(PLATFORM_SQL)
    await createLiteApp(lites, keys).ensureSystemSchema()
    await lites.driver.exec(NOTES_SQL)
    const together = appOfOneTick(lites)
    // The first request reads the catalog.
    await wrongInOneTick(together, 1)
    expect(await wrongInOneTick(together, 90)).toBeGreaterThan(30)
  })
})
