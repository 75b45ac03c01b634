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

const refusal = (statusCode: string, message = '') =>
  Response.json({ statusCode, error: '', message }, { status: 400 })

describe('a photo', () => {
  it('is sent under its own name and never written over', async () => {
    answer.mockResolvedValueOnce(Response.json({ Id: PHOTO, Key: `photos/${PATH}` }))
    expect(await uploadPhoto(photo)).toBe(PATH)
    const [url, init] = answer.mock.lastCall ?? []
    expect(url).toBe(`http://localhost/storage/v1/object/photos/${PATH}`)
    expect(new Headers(init?.headers).get('x-upsert')).toBe('false')
  })

  it('that is there already, because an answer was lost, counts as sent', async () => {
    answer.mockResolvedValueOnce(refusal('409', 'The resource already exists'))
    expect(await uploadPhoto(photo)).toBe(PATH)
  })

  it.each([
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
    ['the page of a hotel', () => new Response('<!doctype html>'), 'backend_unavailable'],
    [
      'a full disk',
      () => Response.json({ code: 'backend_error' }, { status: 500 }),
      'backend_unavailable',
    ],
    [
      'an area of others',
      () => refusal('403', 'new row violates row-level security policy'),
      'row_level_security',
    ],
    [
      'an expired session',
      () => refusal('403', '"exp" claim timestamp check failed'),
      'invalid_token',
    ],
    [
      'an expired session',
      () => Response.json({ code: 'token_expired' }, { status: 401 }),
      'invalid_token',
    ],
    [
      'a page inside',
      () => Response.json({ code: 'photo_not_image' }, { status: 415 }),
      'photo_not_image',
    ],
    [
      'a type not taken',
      () => refusal('415', 'mime type text/html is not supported'),
      'photo_not_image',
    ],
    [
      'too many bytes',
      () => refusal('413', 'The object exceeded the maximum allowed size'),
      'photo_too_large',
    ],
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
})
