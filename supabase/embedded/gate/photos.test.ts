// Photos at the gate: which are let in, with which reason others are not, and who gets to look at one.
import { UnsecuredJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { exif, HEIC, madeUpJpeg, madeUpWebp, text } from '../../../src/domain/photo.test-data'
import type { ForwardedRequest } from '../database/messages'
import { writePhoto } from '../storage/photo-files'
import { signUrl } from '../storage/url-token'
import { accessToken } from '../testing/access-token'
import { gateOver, json, keys } from '../testing/gate-over'
import { temporaryFolder } from '../testing/temporary-folder'

const PATH = 'cameras/30000000-0000-4000-8000-000000000001/90000000-0000-4000-8000-00000000000a.jpg'
const UPLOAD = `/storage/v1/object/photos/${PATH}`
const SIGN = `/storage/v1/object/sign/photos/${PATH}`
const token = await accessToken(keys.jwtSecret)
const signedIn = { authorization: `Bearer ${token}` }

const seen: ForwardedRequest[] = []
const ask = gateOver(async (request) => {
  seen.push(request)
  return json(200, {})
})

const form = (...files: [Uint8Array<ArrayBuffer>, string][]) => {
  const body = new FormData()
  body.append('cacheControl', '3600')
  for (const [bytes, type] of files) body.append('', new Blob([bytes], { type }))
  return body
}
const upload = (body: BodyInit, headers: Record<string, string> = {}) =>
  ask(UPLOAD, { method: 'POST', headers: { ...signedIn, ...headers }, body })

describe('an upload', () => {
  it('reaches the database as the bytes alone, with the type that they are of', async () => {
    for (const [bytes, type] of [
      [madeUpJpeg(), 'image/jpeg'],
      [madeUpWebp(), 'image/webp'],
    ] as const) {
      for (const send of [
        () => upload(form([bytes, type])),
        () => upload(bytes, { 'content-type': `${type}; charset=utf-8` }),
      ]) {
        expect(await send()).toMatchObject({ status: 200 })
        const forwarded = seen.at(-1)
        expect(forwarded).toMatchObject({ method: 'POST', path: UPLOAD })
        expect(forwarded?.headers['content-type']).toBe(type)
        expect(new Uint8Array(forwarded?.body ?? new ArrayBuffer())).toEqual(bytes)
      }
    }
  })

  const jpeg = madeUpJpeg()
  const HTML = text('<!doctype html><script>alert(1)</script>')
  it.each([
    ['a page that calls itself a photo', HTML, 'image/jpeg', 415, 'photo_not_image'],
    ['an SVG', text('<svg onload="x()"/>'), 'image/svg+xml', 415, 'photo_not_image'],
    ['a photo that calls itself a page', jpeg, 'text/html', 415, 'photo_not_image'],
    ['a photo without a type', jpeg, '', 415, 'photo_not_image'],
    ['a WebP that calls itself a JPEG', madeUpWebp(), 'image/jpeg', 415, 'photo_not_image'],
    ['HEIC', HEIC, 'image/heic', 415, 'photo_heic'],
    ['nothing', text(''), 'image/jpeg', 422, 'photo_empty'],
    ['half a photo', jpeg.slice(0, 40), 'image/jpeg', 422, 'photo_damaged'],
    [
      'a photo with a page behind it',
      new Uint8Array([...jpeg, ...HTML]),
      'image/jpeg',
      422,
      'photo_damaged',
    ],
    [
      'a photo that tells its place',
      madeUpJpeg({ before: exif(6) }),
      'image/jpeg',
      422,
      'photo_tells_place',
    ],
    [
      'a photo of 65,535 pixels',
      madeUpJpeg({ width: 65535 }),
      'image/jpeg',
      413,
      'photo_too_large',
    ],
    ['6 MB', new Uint8Array(6 * 1024 * 1024), 'image/jpeg', 413, 'photo_too_large'],
  ])('is refused with a reason: %s', async (_, bytes, type, status, code) => {
    const before = seen.length
    expect(await upload(form([bytes, type]))).toMatchObject({ status, code })
    expect(await upload(bytes, { 'content-type': type })).toMatchObject({ status, code })
    expect(seen).toHaveLength(before)
  })

  it.each([
    ['no body', () => ask(UPLOAD, { method: 'POST', headers: signedIn }), 422],
    ['two files', () => upload(form([jpeg, 'image/jpeg'], [jpeg, 'image/jpeg'])), 400],
    ['a form without a file', () => upload(form()), 400],
    ['a form that is none', () => upload('x', { 'content-type': 'multipart/form-data' }), 400],
    [
      'a form that ends early',
      () => upload('--x\r\nContent-Disp', { 'content-type': 'multipart/form-data; boundary=x' }),
      400,
    ],
    ['writing over another', () => upload(form([jpeg, 'image/jpeg']), { 'x-upsert': 'true' }), 403],
    [
      'nobody signed in',
      () => ask(UPLOAD, { method: 'POST', body: form([jpeg, 'image/jpeg']) }),
      401,
    ],
    ['no key', () => upload(form([jpeg, 'image/jpeg']), { apikey: 'absent' }), 401],
    [
      'a page of elsewhere',
      () => upload(form([jpeg, 'image/jpeg']), { origin: 'https://x.vn' }),
      403,
    ],
  ])('is refused and never seen by the database: %s', async (_, send, status) => {
    const before = seen.length
    expect(await send()).toMatchObject({ status })
    expect(seen).toHaveLength(before)
  })
})

describe('addresses of the storage service', () => {
  it.each([
    '/storage/v1/bucket',
    '/storage/v1/bucket/photos',
    '/storage/v1/bucket/photos/empty',
    '/storage/v1/object/photos',
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
      [UPLOAD, ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE']],
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
