// The whole server over HTTP, as the app and as strangers meet it.
import { cpSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FIRST_ADMIN } from './database/first-start'
import { type RunningServer, serve } from './serve'
import type { Settings } from './settings'
import { testClient } from './testing/test-client'
import { testSettings } from './testing/test-settings'

let settings: Settings
let server: RunningServer
let password: string
let apikey: string

beforeAll(async () => {
  const base = testSettings(afterAll)
  const migrationsDir = join(base.pagesDir, '..', 'migrations')
  cpSync(base.migrationsDir, migrationsDir, { recursive: true })
  writeFileSync(
    join(migrationsDir, '99990101000000_slow.sql'),
    `create function public.slow() returns bigint language sql as
     $$ select count(*) from generate_series(1, 8000000) $$;`,
  )
  settings = { ...base, migrationsDir, port: 5350 }
  writeFileSync(join(settings.pagesDir, 'service-worker.js'), '')
  writeFileSync(join(settings.pagesDir, 'manifest.webmanifest'), '{}')
  server = await serve(settings, () => {}, Promise.resolve())
  password = server.opened.firstAdmin?.password ?? ''
  const config = await fetch(`${server.url}/config.json`)
  apikey = ((await config.json()) as { publishableKey: string }).publishableKey
})
afterAll(() => server.stop())

const admin = () => testClient(server.url, FIRST_ADMIN, password)
const ask = (path: string, init: RequestInit = {}) =>
  fetch(server.url + path, { ...init, headers: { apikey, ...init.headers } })

describe('pages', () => {
  it('are served with headers that let nothing else in', async () => {
    const response = await fetch(server.url)
    expect(await response.text()).toContain('Bình Yên')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("worker-src 'self' blob:")
    expect(policy).toContain(`ws://localhost:${settings.port}`)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  })

  it('answer the addresses of the app, and no file that is not there', async () => {
    expect(await (await fetch(`${server.url}/wall?area=1`)).text()).toContain('Bình Yên')
    const missing = await fetch(`${server.url}/assets/missing.js`)
    expect(missing.status).toBe(404)
    expect(await missing.json()).toMatchObject({ code: 'not_found' })
    for (const path of ['/..%2fdata/keys.json', '/%2e%2e/data/keys.json', '/%00', '/%']) {
      const text = await (await fetch(server.url + path)).text()
      expect(text).not.toContain('jwtSecret')
    }
  })

  it('can be kept by the browser for a start without a network, and looked at for a newer version', async () => {
    for (const [name, type] of [
      ['service-worker.js', 'text/javascript; charset=utf-8'],
      ['manifest.webmanifest', 'application/manifest+json'],
      ['index.html', 'text/html; charset=utf-8'],
    ] as const) {
      const response = await fetch(`${server.url}/${name}`)
      expect(response.headers.get('content-type')).toBe(type)
      expect(response.headers.get('cache-control')).toBe('no-cache')
      // Neither a worker nor a manifest is loaded from elsewhere, and both may be from here.
      const policy = response.headers.get('content-security-policy') ?? ''
      expect(policy).toMatch(/worker-src 'self'/)
      expect(policy).not.toMatch(/manifest-src/)
    }
  })

  it('tell the app where it is', async () => {
    const config = await fetch(`${server.url}/config.json`)
    expect(await config.json()).toEqual({ url: server.url, publishableKey: apikey, demo: false })
  })
})

describe('health', () => {
  it('answers in less than 50 ms at the median while the database is busy', async () => {
    const client = await admin()
    let busy = true
    const slow = client.rpc('slow').then(({ error }) => {
      busy = false
      expect(error).toBeNull()
    })
    const times: number[] = []
    while (busy) {
      const start = performance.now()
      expect((await fetch(`${server.url}/health`)).status).toBe(200)
      if (busy) times.push(performance.now() - start)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await slow
    expect(times.length).toBeGreaterThan(5)
    expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(50)
  })
})

describe('sessions', () => {
  it('are renewed, each refresh token once', async () => {
    const client = await admin()
    const { data: first } = await client.auth.getSession()
    const { data: second, error } = await client.auth.refreshSession()
    expect(error).toBeNull()
    expect(second.session?.refresh_token).not.toBe(first.session?.refresh_token)
    expect(second.session?.expires_in).toBe(600)
  })

  it('end with a sign-out', async () => {
    const client = await admin()
    const { data } = await client.auth.getSession()
    expect((await client.auth.signOut()).error).toBeNull()
    const again = await ask('/auth/v1/token?grant_type=refresh_token', {
      method: 'POST',
      body: JSON.stringify({ refresh_token: data.session?.refresh_token }),
    })
    expect(again.status).toBe(400)
  })

  it('let people change their own password', async () => {
    const client = await admin()
    expect((await client.auth.updateUser({ password: 'short' })).error?.code).toBe('weak_password')
    const changed = `${password}-changed`
    expect((await client.auth.updateUser({ password: changed })).error).toBeNull()
    password = changed
    expect((await (await admin()).auth.getUser()).data.user?.email).toBe(FIRST_ADMIN)
  })

  it('cannot be had by signing up', async () => {
    const body = JSON.stringify({ email: 'stranger@example.vn', password: 'long-enough' })
    expect((await ask('/auth/v1/signup', { method: 'POST', body })).status).toBe(404)
  })
})

describe('bad input', () => {
  it('is refused when it is too large, with an answer that arrives', async () => {
    const client = await admin()
    const { error, status } = await client.from('cameras').insert({ note: 'x'.repeat(2 ** 21) })
    expect(status).toBe(413)
    expect(error?.code).toBe('body_too_large')
    expect(await sendInChunks(3 * 2 ** 20)).toBe(413)
  })

  it.each([
    '/rest/v1/cameras?select=nope',
    '/rest/v1/cameras?id=eq.not-a-uuid',
    '/rest/v1/cameras?name=eq.%00',
    '/rest/v1/cameras?select=*,areas(*,areas(*))',
    '/rest/v1/cameras?order=;drop table',
    '/rest/v1/cameras?limit=-1',
    '/rest/v1/cameras?and=(((',
    '/rest/v1/cameras?name=like.%25%25%25%27--',
    '/rest/v1/no_such_table',
    '/rest/v1/rpc/no_such_function',
    '/rest/v1/cameras?lng=gt.NaN',
    '/rest/v1/cameras?code=in.(',
  ])('makes no accident: %s', async (path) => {
    const client = await admin()
    const { data } = await client.auth.getSession()
    const authorization = `Bearer ${data.session?.access_token}`
    const response = await ask(path, { headers: { authorization } })
    const text = await response.text()
    expect(response.status, text).toBeLessThan(500)
    expect(text).not.toMatch(/\n\s+at /)
  })

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"refresh_token":{}}',
    '{"refresh_token":"x"}',
    '{"refresh_token":null}',
  ])('makes no accident of a sign-in: %s', async (body) => {
    for (const grant of ['password', 'refresh_token']) {
      const response = await ask(`/auth/v1/token?grant_type=${grant}`, { method: 'POST', body })
      expect(response.status).toBeGreaterThanOrEqual(400)
      expect(response.status).toBeLessThan(500)
      expect(await response.json()).toBeTypeOf('object')
    }
  })

  it.each(['null', '[]', '1', '"x"', '{', '[null]', '[[1]]', '{"id":{}}', `${'['.repeat(90_000)}`])(
    'makes no accident of a row: %s',
    async (body) => {
      const { data } = await (await admin()).auth.getSession()
      const headers = {
        authorization: `Bearer ${data.session?.access_token}`,
        'content-type': 'application/json',
      }
      for (const [method, path] of [
        ['POST', '/rest/v1/cameras'],
        ['PATCH', '/rest/v1/cameras?id=is.null'],
        ['POST', '/rest/v1/rpc/pull_changes'],
        ['POST', '/auth/v1/logout?scope=others'],
      ] as const) {
        const response = await ask(path, { method, body, headers })
        const text = await response.text()
        expect(response.status, `${method} ${path}: ${text}`).toBeLessThan(500)
        expect(text).not.toMatch(/\n\s+at /)
      }
    },
  )
})

/** Sends a body without saying how long it is; answers the status. */
function sendInChunks(bytes: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      `${server.url}/rest/v1/cameras`,
      { method: 'POST', headers: { apikey } },
      (response) => resolve(response.statusCode ?? 0),
    )
    request.on('error', reject)
    for (let sent = 0; sent < bytes; sent += 65_536) request.write(Buffer.alloc(65_536))
    request.end()
  })
}
