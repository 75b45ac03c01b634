// Photos from end to end, as supabase-js sends and shows them: gate, function, database and files together.
import { readdirSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createClient } from '@supabase/supabase-js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madeUpJpeg, madeUpWebp } from '../../../src/domain/photo.test-data'
import { answerRequest } from '../database/answer-request'
import { createLiteApp } from '../database/lite-app'
import type { ForwardedRequest } from '../database/messages'
import { migrate } from '../database/migrate'
import type { Connection } from '../database/open-connection'
import { createGate, type Gate } from '../gate/gate'
import { allowedHosts } from '../gate/origin'
import { PROJECT_DIR } from '../settings'
import { accessToken } from '../testing/access-token'
import { functionsOver } from '../testing/functions-over'
import { temporaryDatabase } from '../testing/temporary-database'
import { temporaryFolder } from '../testing/temporary-folder'
import { answerStorage, isStorageRequest } from './answer-storage'
import { removeOrphans } from './remove-photos'

const keys = { publishableKey: 'sb_publishable_photos', jwtSecret: 'photo-secret-'.repeat(4) }
/** Accounts and cameras of supabase/seed.sql. */
const account = (number: number) => `10000000-0000-4000-8000-00000000000${number}`
const [OFFICER, VIEWER, NOBODY, ELSEWHERE] = [account(4), account(5), account(7), account(8)]
const [HERE, THERE] = [1, 3].map((number) => `cameras/30000000-0000-4000-8000-00000000000${number}`)
const FIRE_POINT = '40000000-0000-4000-8000-000000000001'
const HOST = 'localhost:5320'

let connection: Connection
let photosDir: string
let gate: Gate
let count = 0
/** A path that no test has used. */
const fresh = (feature = HERE) =>
  `${feature}/90000000-0000-4000-8000-${String(++count).padStart(12, '0')}.jpg`

beforeAll(async () => {
  connection = await temporaryDatabase()
  await migrate(connection, join(PROJECT_DIR, 'supabase', 'migrations'))
  await connection.driver.exec(await readFile(join(PROJECT_DIR, 'supabase', 'seed.sql'), 'utf8'))
  photosDir = join(temporaryFolder(afterAll), 'photos')
  gate = gateTo(photosDir)
})

/** @param folder where the files of photos lie */
function gateTo(folder: string): Gate {
  const app = createLiteApp(connection, keys)
  const forward = (request: ForwardedRequest) =>
    isStorageRequest(request)
      ? answerStorage({ connection, jwtSecret: keys.jwtSecret }, request)
      : answerRequest(app, request)
  return createGate({
    keys,
    hosts: allowedHosts('127.0.0.1'),
    photosDir: folder,
    forward,
    functions: functionsOver({ connection, photosDir: folder, ...keys, fetch: forward }),
  })
}

const fetchGate = (input: RequestInfo | URL, init?: RequestInit) => {
  const request = new Request(input, init)
  request.headers.set('host', HOST)
  return gate(request, '10.0.0.1')
}

const clientOf = (callerId: string) =>
  createClient(`http://${HOST}`, keys.publishableKey, {
    accessToken: () => accessToken(keys.jwtSecret, { sub: callerId }),
    global: { fetch: fetchGate },
    // Node 20 has no WebSocket; none is opened.
    realtime: { transport: EventTarget as never },
  })
const photosOf = (callerId: string) => clientOf(callerId).storage.from('photos')

/** Status and answer of an upload, as the app sends one. */
async function upload(callerId: string, path: string, blob = jpeg()) {
  const options = { body: blob, headers: { 'content-type': blob.type } }
  const { response } = await clientOf(callerId).functions.invoke(`upload-photo/${path}`, options)
  const answer = response?.bodyUsed ? {} : await response?.json()
  return { status: response?.status, code: answer?.code }
}

const jpeg = (bytes = madeUpJpeg()) => new Blob([bytes], { type: 'image/jpeg' })
const kept = async (path: string) => {
  const sql = 'select metadata from storage.objects where name = $1'
  return (await connection.driver.query(sql, [path])).rows
}
const uploaded = async (path = fresh()) => {
  expect(await upload(OFFICER, path)).toMatchObject({ status: 200 })
  return path
}

describe('an officer', () => {
  it('adds a photo, and everyone of the area looks at it', async () => {
    const path = fresh()
    expect(await upload(OFFICER, path)).toMatchObject({ status: 200 })
    expect(await kept(path)).toEqual([
      { metadata: { mimetype: 'image/jpeg', size: madeUpJpeg().length } },
    ])
    for (const caller of [OFFICER, VIEWER]) {
      const signed = await photosOf(caller).createSignedUrl(path, 600)
      const answer = await fetchGate(signed.data?.signedUrl ?? '')
      expect(answer.headers.get('content-type')).toBe('image/jpeg')
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(madeUpJpeg())
    }
  })

  it('adds a photo of the same name once, also of both at the same moment, and is told so each time', async () => {
    const path = fresh()
    const sent = [800, 900].map((width) => madeUpJpeg({ width }))
    const answers = await Promise.all(sent.map((bytes) => upload(OFFICER, path, jpeg(bytes))))
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const first = await readFile(join(photosDir, path))
    expect(sent.filter((bytes) => first.equals(bytes))).toHaveLength(1)
    expect(await upload(OFFICER, path, jpeg(madeUpJpeg({ width: 1000 })))).toMatchObject({
      status: 200,
    })
    expect(await readFile(join(photosDir, path))).toEqual(first)
    expect(await kept(path)).toHaveLength(1)
  })

  it('keeps a WebP as a WebP', async () => {
    const path = fresh()
    const bytes = new Blob([madeUpWebp()], { type: 'image/webp' })
    expect(await upload(OFFICER, path, bytes)).toMatchObject({ status: 200 })
    const { data } = await photosOf(OFFICER).createSignedUrl(path, 60)
    const answer = await fetchGate(data?.signedUrl ?? '')
    expect(answer.headers.get('content-type')).toBe('image/webp')
  })
})

describe('nobody', () => {
  it.each([
    ['a viewer', VIEWER, HERE],
    ['an officer of elsewhere', ELSEWHERE, HERE],
    ['somebody without a role', NOBODY, HERE],
    ['an officer, elsewhere', OFFICER, THERE],
    ['an officer, to a camera that is not there', OFFICER, `cameras/${account(9)}`],
  ])('adds a photo where they may not, or leaves a file behind: %s', async (_, caller, feature) => {
    const path = fresh(feature)
    expect(await upload(caller, path)).toEqual({ status: 403, code: 'not_allowed' })
    expect(await kept(path)).toEqual([])
    expect(() => statSync(join(photosDir, path))).toThrow('ENOENT')
  })

  it('sees photos of elsewhere, one or many', async () => {
    const path = await uploaded()
    for (const caller of [ELSEWHERE, NOBODY]) {
      const one = await photosOf(caller).createSignedUrl(path, 60)
      expect(one.error).toMatchObject({ statusCode: '404' })
      const { data } = await photosOf(caller).createSignedUrls([path, '../keys.json', 'x\0'], 60)
      expect(data?.map(({ signedUrl }) => signedUrl)).toEqual([null, null, null])
    }
    const missing = fresh()
    const { data } = await photosOf(VIEWER).createSignedUrls([path, missing], 60)
    expect(data?.map(({ signedUrl, error }) => [signedUrl !== null, error === null])).toEqual([
      [true, true],
      [false, false],
    ])
    expect((await fetchGate(data?.[0]?.signedUrl ?? '')).status).toBe(200)
  })

  it('gets an address for longer than an hour, or for no time', async () => {
    const path = await uploaded()
    for (const seconds of [0, -1, 3601, 1.5, Number.NaN]) {
      const { error } = await photosOf(VIEWER).createSignedUrl(path, seconds)
      expect(error, `${seconds}`).toMatchObject({ statusCode: '400' })
    }
  })

  it('lists, fetches, replaces, moves, copies or removes a photo, or adds one past the function', async () => {
    const path = await uploaded()
    const photos = photosOf(OFFICER)
    for (const answer of [
      await photos.upload(fresh(), jpeg()),
      await photos.list(HERE),
      await photos.download(path),
      await photos.update(path, jpeg()),
      await photos.move(path, fresh()),
      await photos.copy(path, fresh()),
      await photos.remove([path]),
      await photos.createSignedUploadUrl(fresh()),
    ])
      expect(answer.error).not.toBeNull()
    expect(await readFile(join(photosDir, path))).toEqual(Buffer.from(madeUpJpeg()))
  })
})

describe('files', () => {
  it('are for their owner alone, and none is left half-written', async () => {
    await uploaded()
    const names = readdirSync(photosDir, { recursive: true, encoding: 'utf8' })
    expect(names.filter((name) => name.endsWith('.part'))).toEqual([])
    for (const name of ['', ...names]) {
      const stat = statSync(join(photosDir, name))
      expect(stat.mode & 0o777, name).toBe(stat.isDirectory() ? 0o700 : 0o600)
    }
  })

  it('go with a camera that is gone for good, and stay with one that is only deleted', async () => {
    const camera = `cameras/30000000-0000-4000-8000-000000000002`
    const [gone, stays] = [await uploaded(fresh(camera)), await uploaded()]
    const { driver } = connection
    await driver.exec(`update public.cameras set deleted_at = now()`)
    expect(await removeOrphans(connection, photosDir)).toEqual([])
    await driver.exec(`delete from public.cameras where id = '${camera.slice(8)}'`)
    expect(await removeOrphans(connection, photosDir)).toEqual([gone])
    expect(() => statSync(join(photosDir, gone))).toThrow('ENOENT')
    expect(statSync(join(photosDir, stays)).isFile()).toBe(true)
    await driver.exec(`update public.cameras set deleted_at = null`)
  })

  it('of a feature are the one that it names and the ten newest others', async () => {
    const feature = `fire_points/${FIRE_POINT}`
    const paths: string[] = []
    const add = async () => paths.push(await uploaded(fresh(feature)))
    await add()
    await connection.driver.query('update public.fire_points set photo_path = $1 where id = $2', [
      paths[0],
      FIRE_POINT,
    ])
    const other = await uploaded()
    for (let count = 0; count < 12; count++) await add()
    const there = readdirSync(join(photosDir, feature)).map((name) => `${feature}/${name}`)
    expect(there.toSorted()).toEqual([paths[0], ...paths.slice(-10)])
    for (const path of paths) expect(await kept(path)).toHaveLength(there.includes(path) ? 1 : 0)
    expect(statSync(join(photosDir, other)).isFile()).toBe(true)
    // One that had to go and is sent again, because an answer was lost, is there again.
    await uploaded(paths[1])
    expect(statSync(join(photosDir, paths[1] ?? '')).isFile()).toBe(true)
  })

  it('and rows come together or not at all: a full disk leaves no row', async () => {
    const path = fresh()
    const working = gate
    gate = gateTo('/dev/null/full')
    expect(await upload(OFFICER, path)).toEqual({ status: 500, code: 'backend_error' })
    gate = working
    expect(await kept(path)).toEqual([])
    // And the next try does what the first could not.
    await uploaded(path)
  })
})
