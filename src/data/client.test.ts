// What supabase-js asks while a session cannot be renewed, and as soon as it can be again.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SESSION_STORAGE_KEY } from './kept-session'

const KEY = 'publishable'
const storage = new Map<string, string>()
const asked: { readonly path: string; readonly authorization: string | null }[] = []
let isOnline = false

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
