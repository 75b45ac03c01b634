// Live updates as supabase-js meets them: who is let in, what they hear, and how it ends.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RealtimeChannel, SupabaseClient } from '@supabase/supabase-js'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { migrate } from '../database/migrate'
import type { Connection } from '../database/open-connection'
import { PROJECT_DIR } from '../settings'
import { accessToken } from '../testing/access-token'
import { keys, type LiveServer, liveClient, realtimeOver } from '../testing/realtime-over'
import { temporaryDatabase } from '../testing/temporary-database'

/** Accounts of supabase/seed.sql: on commune Quế Tân, on Tề Lỗ, and without a role. */
const account = (number: number) => `10000000-0000-4000-8000-00000000000${number}`
const [OFFICER, VIEWER, NOBODY, ELSEWHERE] = [account(4), account(5), account(7), account(8)]
const [HERE, THERE] = ['09001', '09040']
const CAMERA = '30000000-0000-4000-8000-000000000001'

let connection: Connection
let start: (port?: number) => Promise<LiveServer>
let server: LiveServer
const topics: Record<string, string> = {}
const clients: SupabaseClient[] = []

beforeAll(async () => {
  connection = await temporaryDatabase()
  await migrate(connection, join(PROJECT_DIR, 'supabase', 'migrations'))
  await connection.driver.exec(await readFile(join(PROJECT_DIR, 'supabase', 'seed.sql'), 'utf8'))
  const { rows } = await connection.driver.query<{ code: string; path: string }>(
    `select code, path::text from public.areas where level = 'commune'`,
  )
  for (const { code, path } of rows) topics[code] = `area:${path}`
  start = await realtimeOver(connection)
  server = await start()
})
afterAll(() => server.stop())
afterEach(async () => {
  for (const client of clients.splice(0)) {
    client.realtime.disconnect()
    await client.removeAllChannels()
  }
})

const topic = (code: string): string => topics[code] ?? ''
const change = (note: string) =>
  connection.driver.query('update public.cameras set note = $1 where id = $2', [note, CAMERA])

function clientOf(userId: string, options: { vsn?: '1.0.0'; expires?: string } = {}) {
  const { expires, ...rest } = options
  const client = liveClient(
    server.url,
    () => accessToken(keys.jwtSecret, { sub: userId }, expires ?? '10m'),
    rest,
  )
  clients.push(client)
  return client
}

interface Listening {
  readonly channel: RealtimeChannel
  /** Every state that supabase-js told, with the reason where it told one. */
  readonly states: string[]
  readonly heard: unknown[]
}

function listen(
  client: SupabaseClient,
  name: string,
  config: object = { private: true },
): Listening {
  const [states, heard]: [string[], unknown[]] = [[], []]
  const channel = client.channel(name, { config })
  channel.on('broadcast', { event: '*' }, (message) => heard.push(message))
  void client.realtime.setAuth().then(() =>
    channel.subscribe((state, error) => {
      states.push(error ? `${state} ${error.message}` : state)
    }),
  )
  return { channel, states, heard }
}

const soon = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 10 })
const joined = ({ states }: Listening) => soon(() => expect(states).toContain('SUBSCRIBED'))
const refused = ({ states }: Listening, why: RegExp) =>
  soon(() => expect(states.join('\n')).toMatch(why))

describe('whoever may see an area', () => {
  it.each(['1.0.0', undefined] as const)('hears of changes in it, by version %s', async (vsn) => {
    const client = clientOf(VIEWER, vsn ? { vsn } : {})
    const listening = listen(client, topic(HERE))
    await joined(listening)
    await change(`by ${vsn}`)
    await soon(() =>
      expect(listening.heard).toEqual([{ type: 'broadcast', event: 'changed', payload: {} }]),
    )
  })

  it('hears nothing of other areas, and is let in to none', async () => {
    const [inside, outside] = [clientOf(OFFICER), clientOf(ELSEWHERE)]
    const own = listen(outside, topic(THERE))
    const foreign = listen(outside, topic(HERE))
    const theirs = listen(inside, topic(HERE))
    await joined(own)
    await joined(theirs)
    await refused(foreign, /Unauthorized/)
    await change('not for all')
    await soon(() => expect(theirs.heard).toHaveLength(1))
    expect([own.heard, foreign.heard]).toEqual([[], []])
  })

  it('hears a burst of writes as one or two calls', async () => {
    const listening = listen(clientOf(VIEWER), topic(HERE))
    await joined(listening)
    for (let step = 0; step < 30; step += 1) await change(`step ${step}`)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(listening.heard.length).toBeGreaterThan(0)
    expect(listening.heard.length).toBeLessThan(10)
    listening.heard.length = 0
    await change('after the burst')
    await soon(() => expect(listening.heard).toHaveLength(1))
  })

  it('hears no more after leaving', async () => {
    const client = clientOf(VIEWER)
    const [left, kept] = [listen(client, topic(HERE)), listen(clientOf(OFFICER), topic(HERE))]
    await joined(left)
    await joined(kept)
    expect(await client.removeChannel(left.channel)).toBe('ok')
    await change('unheard')
    await soon(() => expect(kept.heard).toHaveLength(1))
    expect(left.heard).toEqual([])
  })
})

describe('a role that is taken', () => {
  const role = (set: string) =>
    connection.driver.query(`update public.memberships set ${set} where user_id = $1`, [VIEWER])

  it('closes the channel at once, and opens it when it is given back', async () => {
    const client = clientOf(VIEWER)
    const [area, own] = [listen(client, topic(HERE)), listen(client, `user:${VIEWER}`)]
    await joined(area)
    await joined(own)
    await role('disabled_at = now()')
    await soon(() => expect(area.states).toContain('CLOSED'))
    // Their own topic stays, and says that there is something to ask anew.
    await soon(() => expect(own.heard).toHaveLength(1))
    await change('unheard')
    await refused(listen(client, topic(HERE)), /Unauthorized/)
    expect(area.heard).toEqual([])
    await role('disabled_at = null')
    await joined(listen(clientOf(VIEWER), topic(HERE)))
  })

  it('is not heard of by others who know the name of the topic', async () => {
    await refused(listen(clientOf(NOBODY), `user:${VIEWER}`), /Unauthorized/)
    await joined(listen(clientOf(NOBODY), 'everyone'))
  })
})

describe('a token', () => {
  it('that is renewed keeps the channel, one of somebody else is checked anew', async () => {
    const client = clientOf(VIEWER)
    const listening = listen(client, topic(HERE))
    await joined(listening)
    await client.realtime.setAuth(await accessToken(keys.jwtSecret, { sub: OFFICER }))
    await change('to another who may')
    await soon(() => expect(listening.heard).toHaveLength(1))
    expect(listening.states).toEqual(['SUBSCRIBED'])
    await client.realtime.setAuth(await accessToken(keys.jwtSecret, { sub: ELSEWHERE }))
    await soon(() => expect(listening.states).toContain('CLOSED'))
  })

  it('that ends closes the channel unless it was renewed', async () => {
    const [ends, renewed] = [
      clientOf(VIEWER, { expires: '4s' }),
      clientOf(OFFICER, { expires: '4s' }),
    ]
    const [first, second] = [listen(ends, topic(HERE)), listen(renewed, topic(HERE))]
    await joined(first)
    await joined(second)
    await renewed.realtime.setAuth(await accessToken(keys.jwtSecret, { sub: OFFICER }))
    await soon(() => expect(first.states).toContain('CLOSED'))
    await change('for one')
    await soon(() => expect(second.heard).toHaveLength(1))
    expect(first.heard).toEqual([])
  })

  it.each([
    ['missing', async () => keys.publishableKey],
    ['expired', () => accessToken(keys.jwtSecret, { sub: VIEWER }, '-1s')],
    ['of another server', () => accessToken('x'.repeat(40), { sub: VIEWER })],
    ['of nobody', () => accessToken(keys.jwtSecret, { sub: VIEWER, role: 'anon' })],
  ])('that is %s opens nothing', async (_, token) => {
    const client = liveClient(server.url, token)
    clients.push(client)
    await refused(listen(client, 'everyone'), /InvalidJWTToken/)
  })
})

describe('what there is not', () => {
  it('is refused in words: public channels, presence, rows', async () => {
    const client = clientOf(VIEWER)
    await refused(listen(client, topic(HERE), {}), /PrivateOnly/)
    await refused(
      listen(client, 'everyone', { private: true, presence: { enabled: true } }),
      /presence/,
    )
    const rows = clientOf(VIEWER).channel('everyone', { config: { private: true } })
    rows.on('postgres_changes', { event: '*', schema: 'public' }, () => {})
    const states: string[] = []
    rows.subscribe((state, error) => states.push(`${state} ${error?.message}`))
    await soon(() => expect(states.join()).toMatch(/does not stream rows/))
  })

  it('is sending: nobody hears what a client says', async () => {
    const config = { private: true, broadcast: { ack: true, self: true } }
    const [mine, theirs] = [
      listen(clientOf(OFFICER), topic(HERE), config),
      listen(clientOf(VIEWER), topic(HERE)),
    ]
    await joined(mine)
    await joined(theirs)
    const message = { type: 'broadcast' as const, event: 'changed', payload: { a: 1 } }
    expect(await mine.channel.send(message)).toBe('error')
    await change('from the database')
    await soon(() => expect(theirs.heard).toHaveLength(1))
    expect(theirs.heard).toEqual([{ type: 'broadcast', event: 'changed', payload: {} }])
  })
})

describe('a server that stops', () => {
  it('says so, and everyone is back by themselves when it starts again', async () => {
    const listening = listen(clientOf(VIEWER), topic(HERE))
    await joined(listening)
    const port = Number(new URL(server.url).port)
    await server.stop()
    await soon(() => expect(listening.states.join()).toContain('CHANNEL_ERROR'))
    await change('while nobody listens')
    listening.states.length = 0
    server = await start(port)
    await joined(listening)
    await change('after the restart')
    await soon(() => expect(listening.heard).toHaveLength(1))
  })
})
