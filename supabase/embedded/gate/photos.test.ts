// Photos at the gate: who may send one, and who gets to look at one.
import { UnsecuredJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { madeUpJpeg, text } from '../../../src/domain/photo.test-data'
import { writePhoto } from '../storage/photo-files'
import { signUrl } from '../storage/url-token'
import { accessToken } from '../testing/access-token'
import { NO_FUNCTIONS } from '../testing/functions-over'
import { gateOver, json, keys } from '../testing/gate-over'
import { temporaryFolder } from '../testing/temporary-folder'

const PATH = 'cameras/30000000-0000-4000-8000-000000000001/90000000-0000-4000-8000-00000000000a.jpg'
const UPLOAD = `/functions/v1/upload-photo/${PATH}`
const SIGN = `/storage/v1/object/sign/photos/${PATH}`
const token = await accessToken(keys.jwtSecret)
const signedIn = { authorization: `Bearer ${token}` }

const seen: Request[] = []
const ask = gateOver(async () => json(200, {}), 'no photos here', {
  ...NO_FUNCTIONS,
  'upload-photo': async (request) => {
    seen.push(request)
    return Response.json({ bytes: (await request.arrayBuffer()).byteLength })
  },
})

describe('an upload', () => {
  it('reaches its function as it was sent', async () => {
    const init = { method: 'POST', headers: signedIn, body: madeUpJpeg() }
    expect((await ask(UPLOAD, init)).body).toEqual({ bytes: madeUpJpeg().length })
    expect(seen.at(-1)?.url).toMatch(new RegExp(`${UPLOAD}$`))
    expect(seen.at(-1)?.headers.get('authorization')).toBe(signedIn.authorization)
  })

  it.each([
    ['nobody signed in', {}, 401],
    ['no key', { ...signedIn, apikey: 'absent' }, 401],
    ['a token that is none', { authorization: 'Bearer x' }, 401],
    ['a page of elsewhere', { ...signedIn, origin: 'https://x.vn' }, 403],
  ])('is refused at the gate: %s', async (_, headers, status) => {
    const before = seen.length
    expect(await ask(UPLOAD, { method: 'POST', headers, body: 'x' })).toMatchObject({ status })
    expect(seen).toHaveLength(before)
  })

  it.each([
    '/functions/v1',
    '/functions/v1/',
    '/functions/v1/upload-photos/x',
    '/functions/v1/toString',
    '/functions/v1/constructor/x',
    '/functions/v1/_shared/x',
    '/functions/v2/upload-photo/x',
  ])('is no other function: %s', async (path) => {
    for (const method of ['GET', 'POST'])
      expect(await ask(path, { method, headers: signedIn })).toMatchObject({ status: 404 })
  })

  it('takes no other method', async () => {
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE'])
      expect(await ask(UPLOAD, { method, headers: signedIn })).toMatchObject({ status: 405 })
  })
})

describe('addresses of the storage service', () => {
  it.each([
    '/storage/v1/bucket',
    '/storage/v1/bucket/photos',
    '/storage/v1/bucket/photos/empty',
    '/storage/v1/object/photos',
    `/storage/v1/object/photos/${PATH}`,
    '/storage/v1/object/list/photos',
    '/storage/v1/object/list-v2/photos',
    '/storage/v1/object/move',
    '/storage/v1/object/copy',
    `/storage/v1/object/public/photos/${PATH}`,
    `/storage/v1/object/authenticated/photos/${PATH}`,
    `/storage/v1/object/info/photos/${PATH}`,
    `/storage/v1/object/upload/sign/photos/${PATH}`,
    `/storage/v1/object/other/${PATH}`,
    `/storage/v1/object/sign/other/${PATH}`,
    `/storage/v1/render/image/sign/photos/${PATH}`,
    '/storage/v1/upload/resumable',
    '/storage/v1/object/photos/../../keys.json',
    '/storage/v1/object/photos/%2e%2e/%2e%2e/keys.json',
    '/storage/v1/object/photos/%252e%252e%252fkeys.json',
    '/storage/v1/object/photos/cameras/..%2f..%2fkeys.json',
    `/storage/v1/object/photos/${PATH}%00.html`,
    `/storage/v1/object/photos/${PATH}/x`,
    `/storage/v1/object/photos//${PATH}`,
    `/storage/v1/object/photos/${PATH.replace('.jpg', '.html')}`,
    `/storage/v1/object/photos/${PATH.replace('cameras', 'incidents')}`,
    `/storage/v1/object/sign/photos/${PATH.replace('cameras/', 'cameras%2f')}`,
    '/storage/v1/object/sign/photos/../../../keys.json',
  ])('are no others: %s', async (path) => {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
      const answer = await ask(path, { method, headers: signedIn })
      expect(answer).toMatchObject({ status: 404, code: 'not_found' })
    }
  })

  it('take no other method', async () => {
    for (const [path, methods] of [
      [SIGN, ['PUT', 'DELETE', 'HEAD']],
      ['/storage/v1/object/sign/photos', ['GET', 'DELETE']],
    ] as const) {
      for (const method of methods)
        expect(await ask(path, { method, headers: signedIn })).toMatchObject({ status: 405 })
    }
  })

  it('sign for nobody without a session', async () => {
    for (const path of [SIGN, '/storage/v1/object/sign/photos']) {
      const init = { method: 'POST', body: '{"expiresIn":60,"paths":[]}' }
      expect(await ask(path, init)).toMatchObject({ status: 401 })
      expect(await ask(path, { ...init, headers: signedIn })).toMatchObject({ status: 200 })
      expect(await ask(path, { ...init, headers: signedIn, body: '[]' })).toMatchObject({
        status: 400,
      })
    }
  })
})

describe('a signed address', () => {
  const look = (folder: string, query: string, headers: Record<string, string> = {}) =>
    gateOver(() => Promise.reject(new Error('never asked')), folder)(`${SIGN}?${query}`, {
      headers: { apikey: 'absent', ...headers },
    })

  it('shows the photo as a picture that nothing can run in', async () => {
    const folder = temporaryFolder()
    writePhoto(folder, PATH, madeUpJpeg())
    const { status, headers } = await look(
      folder,
      `token=${await signUrl(keys.jwtSecret, PATH, 60)}`,
    )
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('image/jpeg')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(headers.get('cache-control')).toMatch(/^private/)
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  it('shows nothing for any other token, nor to pages of elsewhere', async () => {
    const folder = temporaryFolder()
    writePhoto(folder, PATH, madeUpJpeg())
    const good = await signUrl(keys.jwtSecret, PATH, 60)
    const other = PATH.replace('0a.jpg', '0b.jpg')
    const unsigned = new UnsecuredJWT({ url: PATH }).setExpirationTime('1m').encode()
    const cases: [string, string, number, string][] = [
      ['none', '', 401, 'invalid_token'],
      ['empty', 'token=', 401, 'invalid_token'],
      ['two', `token=${good}&token=${good}`, 401, 'invalid_token'],
      ['expired', `token=${await signUrl(keys.jwtSecret, PATH, -1)}`, 401, 'token_expired'],
      [
        'of another photo',
        `token=${await signUrl(keys.jwtSecret, other, 60)}`,
        401,
        'invalid_token',
      ],
      ['of another key', `token=${await signUrl('x'.repeat(40), PATH, 60)}`, 401, 'invalid_token'],
      ['unsigned', `token=${unsigned}`, 401, 'invalid_token'],
      ['changed', `token=${good.slice(0, -2)}`, 401, 'invalid_token'],
      ['of a session', `token=${token}`, 401, 'invalid_token'],
    ]
    for (const [name, query, status, code] of cases)
      expect(await look(folder, query), name).toMatchObject({ status, code })
    const elsewhere = { 'sec-fetch-site': 'cross-site' }
    expect(await look(folder, `token=${good}`, elsewhere)).toMatchObject({ status: 403 })
  })

  it('is no session', async () => {
    const url = await signUrl(keys.jwtSecret, PATH, 60)
    const headers = { authorization: `Bearer ${url}` }
    expect(await ask('/rest/v1/cameras', { headers })).toMatchObject({ status: 401 })
  })

  it('of a photo that is gone, or no picture any more, shows nothing', async () => {
    const folder = temporaryFolder()
    const query = `token=${await signUrl(keys.jwtSecret, PATH, 60)}`
    expect(await look(folder, query)).toMatchObject({ status: 404 })
    writePhoto(folder, PATH, text('<script>alert(1)</script>'))
    expect(await look(folder, query)).toMatchObject({ status: 404 })
  })
})
