// A photo is sent once however often it is tried, and every refusal has a sentence.
import { createClient } from '@supabase/supabase-js'
import { describe, expect, it, vi } from 'vitest'
import { photoFailure, photoUrlQuery, uploadPhoto } from './photos'

const answer = vi.hoisted(() => vi.fn<typeof fetch>())
vi.mock('./client', () => ({
  supabase: () =>
    createClient('http://localhost', 'key', {
      global: { fetch: answer },
      // Node 20 has no WebSocket; none is opened.
      realtime: { transport: EventTarget as never },
    }),
}))

const FEATURE = '30000000-0000-4000-8000-000000000001'
const PHOTO = '90000000-0000-4000-8000-00000000000a'
const PATH = `cameras/${FEATURE}/${PHOTO}.jpg`
const photo = {
  table: 'cameras',
  featureId: FEATURE,
  photoId: PHOTO,
  blob: new Blob(['x'], { type: 'image/jpeg' }),
} as const

/** As the storage service says it. */
const refusal = (statusCode: string, message: string) =>
  Response.json({ statusCode, error: '', message }, { status: 400 })

describe('a photo', () => {
  it('is sent under its own name, as the type that it is of', async () => {
    answer.mockResolvedValueOnce(Response.json({ path: PATH }))
    expect(await uploadPhoto(photo)).toBe(PATH)
    const [url, init] = answer.mock.lastCall ?? []
    expect(url).toBe(`http://localhost/functions/v1/upload-photo/${PATH}`)
    expect(init).toMatchObject({ method: 'POST', body: photo.blob })
    expect(new Headers(init?.headers).get('content-type')).toBe('image/jpeg')
  })

  const refusal = (code: string, status: number) => () =>
    Response.json({ code, message: 'x' }, { status })
  const page = (status: number) => () =>
    new Response('<!doctype html>', { status, headers: { 'content-type': 'text/html' } })
  it.each([
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
    ['the page of a hotel', page(200), 'backend_unavailable'],
    ['the page of a hotel that asks for a name', page(403), 'backend_unavailable'],
    ['a photo of another name', () => Response.json({ path: 'x' }), 'backend_unavailable'],
    ['nothing', () => new Response(''), 'backend_unavailable'],
    ['a full disk', refusal('backend_error', 500), 'backend_unavailable'],
    ['a function that is not put up yet', refusal('NOT_FOUND', 404), 'backend_unavailable'],
    ['a function that had no memory', refusal('WORKER_LIMIT', 546), 'backend_unavailable'],
    ['an area of others, or deleted', refusal('not_allowed', 403), 'photo_not_allowed'],
    ['an expired session', refusal('token_expired', 401), 'invalid_token'],
    ['a page inside', refusal('photo_not_image', 415), 'photo_not_image'],
    ['too many bytes', refusal('photo_too_large', 413), 'photo_too_large'],
    ['metadata', refusal('photo_tells_place', 422), 'photo_tells_place'],
  ])('that is not taken is said to be so: %s', async (_, reply, code) => {
    answer.mockImplementationOnce(async () => reply())
    await expect(uploadPhoto(photo)).rejects.toMatchObject({ key: `error.code.${code}` })
  })
})

describe('the address of a photo', () => {
  const ask = () => photoUrlQuery(PATH).queryFn?.({} as never)

  it('is made for ten minutes and never kept for longer', async () => {
    const token = `/object/sign/photos/${PATH}?token=x`
    answer.mockResolvedValueOnce(Response.json({ signedURL: token }))
    expect(await ask()).toBe(`http://localhost/storage/v1${token}`)
    expect(JSON.parse(String(answer.mock.lastCall?.[1]?.body))).toEqual({ expiresIn: 600 })
    const { staleTime, gcTime } = photoUrlQuery(PATH)
    expect(Number(staleTime) + Number(gcTime)).toBeLessThan(600_000)
  })

  it('of a photo that is not there says so', async () => {
    answer.mockResolvedValueOnce(refusal('404', 'Object not found'))
    await expect(ask()).rejects.toMatchObject({ key: 'error.code.photo_missing' })
    expect(photoFailure({ message: 'x', statusCode: 'not_found' }).key).toBe(
      'error.code.photo_missing',
    )
  })

  it.each([
    ['an area of others', refusal('403', 'not yours'), 'row_level_security'],
    ['an expired session', refusal('403', '"exp" claim timestamp check failed'), 'invalid_token'],
    [
      'an expired session',
      Response.json({ code: 'token_expired' }, { status: 401 }),
      'invalid_token',
    ],
    ['the page of a hotel', new Response('<!doctype html>'), 'backend_unavailable'],
  ])('that is not given is said to be so: %s', async (_, reply, code) => {
    answer.mockResolvedValueOnce(reply)
    await expect(ask()).rejects.toMatchObject({ key: `error.code.${code}` })
  })
})
