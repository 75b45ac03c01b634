// What supabase-js asks while a session cannot be renewed, and as soon as it can be again.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SESSION_STORAGE_KEY } from './kept-session'

const KEY = 'publishable'
const storage = new Map<string, string>()
const asked: { readonly path: string; readonly authorization: string | null }[] = []
let isOnline = false
/** What answers a renewal; null is the auth server. */
let instead: (() => Response) | null = null

const session = (token: string, expiresAt: number) => ({
  access_token: token,
  refresh_token: `${token}-again`,
  token_type: 'bearer',
  expires_in: 600,
  expires_at: expiresAt,
  user: { id: 'u1', email: 'canbo@demo.vn' },
})

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers()
  storage.clear()
  asked.length = 0
  isOnline = false
  instead = null
  // supabase-js tells of each failed try.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => storage.set(key, value),
    removeItem: (key: string) => storage.delete(key),
  })
  vi.stubGlobal('document', { visibilityState: 'visible' })
  vi.stubGlobal('window', {
    addEventListener: () => {},
    location: { href: 'http://here.invalid/' },
  })
  vi.stubGlobal('WebSocket', class {})
  vi.stubGlobal('fetch', async (input: string | URL | Request, init?: RequestInit) => {
    const path = new URL(String(input), 'http://here.invalid').pathname
    asked.push({ path, authorization: new Headers(init?.headers).get('authorization') })
    if (!isOnline) throw new TypeError('Failed to fetch')
    if (path === '/config.json')
      return Response.json({ url: 'http://here.invalid', publishableKey: KEY })
    if (instead && path.endsWith('/token')) return instead()
    const fresh = session('fresh', Math.floor(Date.now() / 1000) + 600)
    return Response.json(path.endsWith('/token') ? fresh : [])
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

async function client() {
  const { connect, renewNow, supabase } = await import('./client')
  const online = isOnline
  isOnline = true
  await connect()
  isOnline = online
  return { supabase: supabase(), renewNow }
}

const rows = () => asked.filter(({ path }) => path === '/rest/v1/cameras')

it('asks for no rows as nobody while the token cannot be renewed, and renews it when the network is back', async () => {
  storage.set(SESSION_STORAGE_KEY, JSON.stringify(session('old', 1_700_000_000)))
  const { supabase, renewNow } = await client()
  const refused = supabase.from('cameras').select()
  const answer = refused.then(({ error }) => error?.message)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await answer).toMatch(/Failed to fetch/)
  expect(rows()).toEqual([])

  isOnline = true
  await renewNow()
  expect((await supabase.from('cameras').select()).error).toBeNull()
  expect(rows()).toEqual([{ path: '/rest/v1/cameras', authorization: 'Bearer fresh' }])
})

it('asks as nobody where nobody is signed in', async () => {
  isOnline = true
  await (await client()).supabase.from('cameras').select()
  expect(rows()).toEqual([{ path: '/rest/v1/cameras', authorization: `Bearer ${KEY}` }])
})

const page = (status: number) => () => new Response('<html>Wi-Fi</html>', { status })
const said = (status: number, body: object) => () => Response.json(body, { status })

it.each([
  ['a page of the network of a hotel', page(200)],
  ['the same with a status of its own', page(511)],
  ['the same that forbids', page(403)],
  ['JSON that is no session', said(200, { ok: true })],
  ['too many questions from this address', said(429, { error_code: 'over_request_rate_limit' })],
  ['a gateway without a reason', said(401, { message: 'No API key found in request' })],
])('keeps a session that is over when a renewal is answered by %s', async (_what, answer) => {
  storage.set(SESSION_STORAGE_KEY, JSON.stringify(session('old', 1_700_000_000)))
  const { renewNow } = await client()
  isOnline = true
  instead = answer
  const renewed = renewNow()
  await vi.advanceTimersByTimeAsync(60_000)
  await renewed
  expect(JSON.parse(storage.get(SESSION_STORAGE_KEY) ?? 'null')).toMatchObject({
    refresh_token: 'old-again',
  })
})

it('ends the session that the auth server knows no more', async () => {
  storage.set(SESSION_STORAGE_KEY, JSON.stringify(session('old', 1_700_000_000)))
  const { renewNow } = await client()
  isOnline = true
  instead = said(400, { code: 400, error_code: 'refresh_token_not_found', msg: 'Not Found' })
  await renewNow()
  expect(storage.has(SESSION_STORAGE_KEY)).toBe(false)
})
