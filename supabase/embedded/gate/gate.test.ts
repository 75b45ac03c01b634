// What passes the gate and what does not, each with its status and code.
import { UnsecuredJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import type { ForwardedRequest } from '../database/messages'
import { accessToken } from '../testing/access-token'
import { gateOver, json, keys } from '../testing/gate-over'
import { allowedHosts } from './origin'

const apikey = keys.publishableKey
const token = await accessToken(keys.jwtSecret)

const seen: ForwardedRequest[] = []
const ask = gateOver(async (request) => {
  seen.push(request)
  return json(200, [])
})
const bearer = (value: string) => ({ headers: { authorization: `Bearer ${value}` } })

describe('addresses', () => {
  it.each([
    ['GET', '/rest/v1/cameras?select=*'],
    ['POST', '/rest/v1/rpc/pull_changes'],
    ['DELETE', '/rest/v1/cameras?id=eq.1'],
    ['GET', '/auth/v1/settings'],
    ['GET', '/auth/v1/health'],
  ])('lets %s %s pass', async (method, path) => {
    expect((await ask(path, { method })).status).toBe(200)
  })

  it('lets a session be renewed', async () => {
    const body = JSON.stringify({ refresh_token: 'a-refresh-token' })
    const path = '/auth/v1/token?grant_type=refresh_token'
    expect((await ask(path, { method: 'POST', body })).status).toBe(200)
    expect(await ask(path, { method: 'POST', body: '{"refresh_token":{}}' })).toMatchObject({
      status: 400,
      code: 'bad_request',
    })
  })

  it.each([
    '/_system/config',
    '/_system/introspect',
    '/rest/v1/',
    '/rest/v1/../_system/config',
    '/rest/v1/%2e%2e/x',
    '/rest/v1/a/b',
    '/rest/v2/cameras',
    '/auth/v1/signup',
    '/auth/v1/otp',
    '/auth/v1/recover',
    '/auth/v1/verify',
    '/auth/v1/admin/users',
    '/auth/v1/authorize',
    '/auth/v1/token',
    '/auth/v1/token?grant_type=pkce',
    '/auth/v1/token?grant_type=refresh_token&grant_type=password',
    '/realtime/v1/api/broadcast',
    '/storage/v1/object/photos/a/b.jpg',
    '/storage/v1/bucket',
    '/studio',
  ])('knows no %s', async (path) => {
    const before = seen.length
    expect(await ask(path, { method: 'POST' })).toMatchObject({ status: 404, code: 'not_found' })
    expect(seen).toHaveLength(before)
  })

  it('refuses methods that an address does not have', async () => {
    expect(await ask('/auth/v1/token?grant_type=password')).toMatchObject({ status: 405 })
    expect(await ask('/rest/v1/cameras', { method: 'OPTIONS' })).toMatchObject({ status: 405 })
  })
})

describe('keys and tokens', () => {
  it('asks for the publishable key', async () => {
    for (const wrong of ['absent', 'sb_secret_x', `${apikey}x`, keys.jwtSecret]) {
      expect(await ask('/rest/v1/cameras', { headers: { apikey: wrong } })).toMatchObject({
        status: 401,
        code: 'invalid_api_key',
      })
    }
    expect(
      await ask(`/rest/v1/cameras?apikey=${apikey}`, { headers: { apikey: 'absent' } }),
    ).toMatchObject({
      status: 401,
    })
  })

  it('takes the key as a bearer for an anonymous caller', async () => {
    expect((await ask('/rest/v1/cameras', bearer(apikey))).status).toBe(200)
    expect(seen.at(-1)?.headers.authorization).toBeUndefined()
  })

  it('hands a valid token on, and of the other headers only what is needed', async () => {
    await ask('/rest/v1/cameras', {
      headers: {
        authorization: `Bearer ${token}`,
        prefer: 'count=exact',
        'x-forwarded-for': '1.1.1.1',
        cookie: 'a=b',
      },
    })
    expect(seen.at(-1)?.headers).toEqual({
      apikey,
      authorization: `Bearer ${token}`,
      prefer: 'count=exact',
    })
  })

  it('tells the database where a question of nobody came from, whatever its headers say', async () => {
    const forged = { 'x-forwarded-for': '1.1.1.1', 'cf-connecting-ip': '1.1.1.1' }
    await ask('/rest/v1/rpc/public_fire_areas', { method: 'POST', headers: forged }, '10.0.0.7')
    expect(seen.at(-1)?.headers).toEqual({ apikey, 'x-forwarded-for': '10.0.0.7' })
  })

  it.each([
    ['role postgres', accessToken(keys.jwtSecret, { role: 'postgres' })],
    ['role service_role', accessToken(keys.jwtSecret, { role: 'service_role' })],
    ['role anon', accessToken(keys.jwtSecret, { role: 'anon' })],
    ['a foreign audience', accessToken(keys.jwtSecret, { aud: 'somebody' })],
    ['several audiences', accessToken(keys.jwtSecret, { aud: ['authenticated', 'x'] })],
    ['another secret', accessToken('another-secret-'.repeat(4))],
    ['no end', accessToken(keys.jwtSecret, {}, null)],
    [
      'no signature',
      Promise.resolve(
        new UnsecuredJWT({
          role: 'authenticated',
          aud: 'authenticated',
          sub: 'x',
          exp: 9e9,
        }).encode(),
      ),
    ],
    ['no form', Promise.resolve('nonsense')],
  ])('refuses a token with %s', async (_, bad) => {
    expect(await ask('/rest/v1/cameras', bearer(await bad))).toMatchObject({
      status: 401,
      code: 'invalid_token',
    })
  })

  it('says when a token is only too old', async () => {
    const old = await accessToken(keys.jwtSecret, {}, '-1s')
    expect(await ask('/rest/v1/cameras', bearer(old))).toMatchObject({
      status: 401,
      code: 'token_expired',
    })
  })

  it('refuses other kinds of authorization', async () => {
    const basic = { headers: { authorization: 'Basic eDp5' } }
    expect(await ask('/rest/v1/cameras', basic)).toMatchObject({ status: 401 })
  })

  it('keeps the account for those signed in, and its address as it is', async () => {
    expect(await ask('/auth/v1/user')).toMatchObject({ status: 401, code: 'invalid_token' })
    expect((await ask('/auth/v1/user', bearer(token))).status).toBe(200)
    const put = (change: unknown) =>
      ask('/auth/v1/user', { method: 'PUT', body: JSON.stringify(change), ...bearer(token) })
    expect((await put({ password: 'a-new-password' })).status).toBe(200)
    expect(await put({ email: 'else@example.vn' })).toMatchObject({
      status: 403,
      code: 'not_allowed',
    })
    expect(await put([])).toMatchObject({ status: 400, code: 'bad_request' })
  })
})

describe('origins', () => {
  it.each([
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page on another port', { origin: 'http://localhost:9999' }],
    ['a page without an origin', { origin: 'null' }],
    ['a request that the browser calls foreign', { 'sec-fetch-site': 'cross-site' }],
    ['a request from a neighbouring port', { 'sec-fetch-site': 'same-site' }],
    ['a name that was bent to this machine', { host: 'evil.example:5320' }],
  ])('refuses %s', async (_, headers) => {
    expect(await ask('/rest/v1/cameras', { headers })).toMatchObject({
      status: 403,
      code: 'foreign_origin',
    })
  })

  it.each(['localhost:5320', '127.0.0.1:5320', '[::1]:5320', 'LOCALHOST'])(
    'answers as %s',
    async (host) => {
      const headers = {
        host,
        origin: `http://${host.toLowerCase()}`,
        'sec-fetch-site': 'same-origin',
      }
      expect((await ask('/rest/v1/cameras', { headers })).status).toBe(200)
    },
  )

  it('answers under its own addresses when it listens on all', () => {
    expect(allowedHosts('0.0.0.0').size).toBeGreaterThan(3)
    expect([...allowedHosts('192.168.1.9')]).toContain('192.168.1.9')
  })

  it('grants nothing to other origins and keeps answers out of caches', async () => {
    const { headers } = await ask('/rest/v1/cameras')
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('bodies', () => {
  const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024)

  it('takes one megabyte', async () => {
    expect((await ask('/rest/v1/cameras', { method: 'POST', body: megabytes(1) })).status).toBe(200)
  })

  it('takes four of rows of a file, of somebody signed in', async () => {
    const path = '/rest/v1/rpc/stage_import_rows'
    const body = JSON.stringify({ rows: 'x'.repeat(3 * 1024 * 1024) })
    expect((await ask(path, { method: 'POST', body, ...bearer(token) })).status).toBe(200)
    expect((await ask(path, { method: 'POST', body })).status).toBe(401)
    const more = { method: 'POST', body: megabytes(5), ...bearer(token) }
    expect((await ask(path, more)).status).toBe(413)
  })

  it('refuses more, announced or not', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(megabytes(1))
        controller.enqueue(new Uint8Array(1))
        controller.close()
      },
    })
    for (const init of [{ body: megabytes(2) }, { body, duplex: 'half' as const }]) {
      expect(await ask('/rest/v1/cameras', { method: 'POST', ...init })).toMatchObject({
        status: 413,
        code: 'body_too_large',
      })
    }
  })
})
