// Which photos are let in, and with which reason others are not: the same on Supabase and in the built-in backend.
import { expect, it, vi } from 'vitest'
import { exif, HEIC, madeUpJpeg, madeUpWebp, text } from '../../../src/domain/photo.test-data'
import { answering } from '../_shared/serve'
import { type KeptPhoto, uploadPhoto } from './upload-photo'

const PATH = 'cameras/30000000-0000-4000-8000-000000000001/90000000-0000-4000-8000-00000000000a.jpg'

const kept: KeptPhoto[] = []
const services = {
  mayAdd: vi.fn(async (_: Headers, _path: string) => true),
  keep: async (photo: KeptPhoto) => {
    kept.push(photo)
  },
  tidy: vi.fn(async (_: string) => {}),
}
const answer = answering((request) => uploadPhoto(request, services))

async function send(body: BodyInit | null, type: string, path = PATH, method = 'POST') {
  const headers = { 'content-type': type, authorization: 'Bearer of the officer' }
  // As Supabase names the function within it, without /functions/v1.
  const request = new Request(`http://localhost/upload-photo/${path}`, { method, headers, body })
  const response = await answer(request)
  return { status: response.status, ...(await response.json().catch(() => null)) }
}

it('keeps the bytes as they came, under the type that they are of, and tidies behind them', async () => {
  for (const [bytes, type] of [
    [madeUpJpeg(), 'image/jpeg'],
    [madeUpWebp(), 'image/webp'],
  ] as const) {
    expect(await send(bytes, `${type.toUpperCase()}; charset=utf-8`)).toEqual({
      status: 200,
      path: PATH,
    })
    expect(kept.at(-1)).toEqual({ path: PATH, type, bytes })
    expect(services.tidy).toHaveBeenLastCalledWith(PATH)
  }
  expect(services.mayAdd.mock.lastCall?.[0].get('authorization')).toBe('Bearer of the officer')
  expect(services.mayAdd.mock.lastCall?.[1]).toBe(PATH)
})

const jpeg = madeUpJpeg()
const HTML = text('<!doctype html><script>alert(1)</script>')
it.each([
  ['a page that calls itself a photo', HTML, 'image/jpeg', 415, 'photo_not_image'],
  ['an SVG', text('<svg onload="x()"/>'), 'image/svg+xml', 415, 'photo_not_image'],
  ['a photo that calls itself a page', jpeg, 'text/html', 415, 'photo_not_image'],
  ['a photo without a type', jpeg, '', 415, 'photo_not_image'],
  ['a photo in a form', jpeg, 'multipart/form-data; boundary=x', 415, 'photo_not_image'],
  ['a WebP that calls itself a JPEG', madeUpWebp(), 'image/jpeg', 415, 'photo_not_image'],
  ['HEIC', HEIC, 'image/heic', 415, 'photo_heic'],
  ['nothing', text(''), 'image/jpeg', 422, 'photo_empty'],
  ['no body', null, 'image/jpeg', 422, 'photo_empty'],
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
  ['a photo of 65,535 pixels', madeUpJpeg({ width: 65535 }), 'image/jpeg', 413, 'photo_too_large'],
  ['6 MB', new Uint8Array(6 * 1024 * 1024), 'image/jpeg', 413, 'photo_too_large'],
])('refuses before anybody is asked: %s', async (_, bytes, type, status, code) => {
  services.mayAdd.mockClear()
  const before = kept.length
  expect(await send(bytes, type)).toMatchObject({ status, code })
  expect(kept).toHaveLength(before)
  expect(services.mayAdd).not.toHaveBeenCalled()
})

it.each([
  '',
  'x',
  '../keys.json',
  '%2e%2e/keys.json',
  `${PATH}/x`,
  `/${PATH}`,
  `${PATH}%00.html`,
  PATH.replace('.jpg', '.html'),
  PATH.replace('cameras', 'incidents'),
  PATH.replace('cameras/', 'cameras%2f'),
])('knows no other path: %s', async (path) => {
  expect(await send(jpeg, 'image/jpeg', path)).toMatchObject({ status: 404, code: 'not_found' })
})

it('takes nothing from whoever may not add, and no other method', async () => {
  const before = kept.length
  services.mayAdd.mockResolvedValueOnce(false)
  expect(await send(jpeg, 'image/jpeg')).toMatchObject({ status: 403, code: 'not_allowed' })
  expect(await send(jpeg, 'image/jpeg', PATH, 'PUT')).toMatchObject({ status: 405 })
  expect(kept).toHaveLength(before)
})

it('has kept the photo also where an older one could not be removed', async () => {
  const log = vi.spyOn(console, 'error').mockImplementationOnce(() => {})
  services.tidy.mockRejectedValueOnce(new Error('disk'))
  expect(await send(jpeg, 'image/jpeg')).toEqual({ status: 200, path: PATH })
  expect(log).toHaveBeenCalled()
})

it('tells nothing of an accident, and lets pages of the app read the answer from elsewhere', async () => {
  vi.spyOn(console, 'error').mockImplementationOnce(() => {})
  services.mayAdd.mockRejectedValueOnce(new Error('postgresql://postgres:secret@db'))
  const told = await send(jpeg, 'image/jpeg')
  expect(told).toMatchObject({ status: 500, code: 'backend_error' })
  expect(JSON.stringify(told)).not.toContain('secret')
  const asked = await answer(new Request('http://localhost/upload-photo/x', { method: 'OPTIONS' }))
  expect(asked.status).toBe(204)
  expect(asked.headers.get('access-control-allow-origin')).toBe('*')
  expect(asked.headers.get('access-control-allow-headers')).toContain('authorization')
})
