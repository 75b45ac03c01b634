// What the Edge Function asks of Supabase: rights in the name of the caller, everything else with its own key.
import { beforeEach, expect, it, vi } from 'vitest'
import { Refusal } from '../../embedded/gate/refusal'
import { projectOf } from '../_shared/project'
import { hostedPhotos } from './hosted-photos'

const PATH = 'cameras/30000000-0000-4000-8000-000000000001/90000000-0000-4000-8000-00000000000a.jpg'
const OLDER = PATH.replace('0a.jpg', '0b.jpg')

const asked: { method: string; path: string; headers: Headers; body: string }[] = []
/** What Supabase answers, by path. */
let replies: Record<string, () => Response> = {}

beforeEach(() => {
  asked.length = 0
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const request = new Request(url, init)
    const path = new URL(url).pathname
    const { method, headers } = request
    asked.push({ method, path, headers, body: await request.text() })
    return replies[path]?.() ?? Response.json({ message: 'not expected' }, { status: 500 })
  })
  return () => vi.unstubAllGlobals()
})

const environment: Record<string, string> = {
  SUPABASE_URL: 'https://ref.supabase.co',
  SUPABASE_SERVICE_ROLE_KEY: 'service',
}
const photos = hostedPhotos(projectOf((name) => environment[name]))
const caller = new Headers({ apikey: 'publishable', authorization: 'Bearer officer' })
const MAY_ADD = '/rest/v1/rpc/may_add_photo'
const OBJECT = `/storage/v1/object/photos/${PATH}`
const photo = { path: PATH, type: 'image/jpeg', bytes: new TextEncoder().encode('photo') }

it('asks what the caller may with the token of the caller, never with its own', async () => {
  for (const may of [true, false]) {
    replies = { [MAY_ADD]: () => Response.json(may) }
    expect(await photos.mayAdd(caller, PATH)).toBe(may)
  }
  expect(asked[0]?.headers.get('authorization')).toBe('Bearer officer')
  expect(asked[0]?.headers.get('apikey')).toBe('publishable')
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ path: PATH })
})

it.each([
  ['nobody signed in', new Headers(), 200],
  ['an expired session', caller, 401],
])('lets in nobody else: %s', async (_, headers, status) => {
  replies = { [MAY_ADD]: () => Response.json(true, { status }) }
  const refused = photos.mayAdd(headers, PATH)
  await expect(refused).rejects.toBeInstanceOf(Refusal)
  await expect(refused).rejects.toMatchObject({ code: 'invalid_token' })
})

it('takes an answer that is no yes for none', async () => {
  for (const [body, status] of [
    ['"true"', 200],
    ['<html>', 200],
    ['{}', 500],
  ] as const) {
    replies = { [MAY_ADD]: () => new Response(body, { status }) }
    const answer = await photos.mayAdd(caller, PATH).catch(() => false)
    expect(answer, body).toBe(false)
  }
})

it('keeps a photo with its own key, and one that is there already as it is', async () => {
  replies = { [OBJECT]: () => Response.json({ Key: `photos/${PATH}` }) }
  await photos.keep(photo)
  expect(asked[0]).toMatchObject({ method: 'POST', body: 'photo' })
  expect(Object.fromEntries(asked[0]?.headers ?? [])).toMatchObject({
    authorization: 'Bearer service',
    'content-type': 'image/jpeg',
    'x-upsert': 'false',
  })
  for (const status of [400, 409]) {
    replies = { [OBJECT]: () => Response.json({ statusCode: '409' }, { status }) }
    await photos.keep(photo)
  }
})

it('says so where the photo could not be kept', async () => {
  for (const reply of [
    Response.json({ statusCode: '413' }, { status: 400 }),
    new Response('<html>', { status: 502 }),
  ]) {
    replies = { [OBJECT]: () => reply }
    await expect(photos.keep(photo)).rejects.toThrow()
  }
})

it('removes what the database calls surplus, and asks for nothing where nothing is', async () => {
  const surplus = '/rest/v1/rpc/surplus_photos'
  replies = { [surplus]: () => Response.json([]) }
  await photos.tidy(PATH)
  expect(asked).toHaveLength(1)
  replies = {
    [surplus]: () => Response.json([OLDER]),
    '/storage/v1/object/photos': () => Response.json([]),
  }
  await photos.tidy(PATH)
  expect(asked.at(-1)).toMatchObject({
    method: 'DELETE',
    body: JSON.stringify({ prefixes: [OLDER] }),
  })
  expect(asked.map(({ headers }) => headers.get('authorization'))).toEqual(
    Array(3).fill('Bearer service'),
  )
})

it('takes the newer kind of key where a project has both, and does not start without any', () => {
  const env = (more: Record<string, string>) => (name: string) =>
    ({ SUPABASE_URL: 'https://ref.supabase.co', ...more })[name]
  const named = { SUPABASE_SECRET_KEYS: '{"other":"b","default":"a"}' }
  expect(projectOf(env({ ...named, SUPABASE_SERVICE_ROLE_KEY: 'c' })).secretKey).toBe('a')
  expect(projectOf(env({ SUPABASE_SECRET_KEYS: '{"other":"b"}' })).secretKey).toBe('b')
  expect(
    projectOf(env({ SUPABASE_SECRET_KEYS: '{}', SUPABASE_SERVICE_ROLE_KEY: 'c' })).secretKey,
  ).toBe('c')
  expect(() => projectOf(env({}))).toThrow()
})
