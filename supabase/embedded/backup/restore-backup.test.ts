// The full round: data in, backup through the running server and without one, damage, restore, data back.
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { madeUpJpeg } from '../../../src/domain/photo.test-data'
import { BACKUP_PATH } from '../control/control'
import { readLock } from '../data-folder/lock-file'
import { FIRST_ADMIN } from '../database/first-start'
import { serve } from '../serve'
import type { Settings } from '../settings'
import { testClient } from '../testing/test-client'
import { testSettings } from '../testing/test-settings'
import { makeBackup } from './make-backup'
import { restoreBackup } from './restore-backup'

const refusal = (code: string) => expect.objectContaining({ name: 'StartError', code })
let settings: Settings
let password: string

beforeAll(() => {
  settings = { ...testSettings(afterAll), port: 5330 }
})

const start = () => serve(settings, () => {}, Promise.resolve())

const signIn = () => testClient(`http://localhost:${settings.port}`, FIRST_ADMIN, password)

interface Pulled {
  cursor: string
  reset: boolean
}

async function pull(cursor: string | null): Promise<Pulled> {
  const client = await signIn()
  const { data } = await client.rpc('pull_changes', { cursor }).throwOnError()
  return data as Pulled
}

async function areaNames(): Promise<string[]> {
  const client = await signIn()
  const { data } = await client.from('areas').select('name').order('name').throwOnError()
  return (data ?? []).map(({ name }: { name: string }) => name)
}

const CAMERA = '90000000-0000-4000-8000-000000000001'
const PHOTO = `cameras/${CAMERA}/90000000-0000-4000-8000-00000000000a.jpg`

async function addPhoto(): Promise<void> {
  const client = await signIn()
  const { data: country } = await client.from('areas').select('id').eq('level', 'country').single()
  const camera = { id: CAMERA, area_id: country?.id, code: 'C', name: 'C', lng: 105.8, lat: 21 }
  const details = { kind: 'fixed', ownership: 'police', status: 'working', photo_path: PHOTO }
  await client
    .from('cameras')
    .insert({ ...camera, ...details })
    .throwOnError()
  const photo = new Blob([madeUpJpeg()], { type: 'image/jpeg' })
  const headers = { 'content-type': photo.type }
  const sent = await client.functions.invoke(`upload-photo/${PHOTO}`, { body: photo, headers })
  expect(sent.error).toBeNull()
}

/** What a browser gets to see of the photo. */
async function photoShown(): Promise<Uint8Array> {
  const client = await signIn()
  const { data } = await client.storage.from('photos').createSignedUrl(PHOTO, 60)
  const answer = await fetch(data?.signedUrl ?? '')
  return new Uint8Array(await answer.arrayBuffer())
}

it('brings back what was saved, onto a damaged folder and onto a new machine', {
  timeout: 240_000,
}, async () => {
  const server = await start()
  password = server.opened.firstAdmin?.password ?? ''
  const before = await areaNames()
  expect(before.length).toBeGreaterThan(0)
  await addPhoto()
  expect(await photoShown()).toEqual(madeUpJpeg())
  const { cursor } = await pull(null)
  expect((await pull(cursor)).reset).toBe(false)

  // While the server runs: it makes the backup itself, for whoever can read the lock file.
  const lock = readLock(settings.dataDir)
  const unasked = await fetch(`${lock?.url}${BACKUP_PATH}`, { method: 'POST' })
  expect(unasked.status).toBe(404)
  const warm = await makeBackup(settings)
  expect(statSync(warm).mode & 0o777).toBe(0o600)
  await expect(restoreBackup(warm, settings)).rejects.toThrow(refusal('already_running'))
  await server.stop()

  // With no server: from the folder itself.
  rmSync(warm)
  const cold = await makeBackup(settings)
  expect(cold.startsWith(settings.backupDir)).toBe(true)

  const database = join(settings.dataDir, 'db')
  writeFileSync(join(database, 'global', 'pg_control'), 'damaged')
  writeFileSync(join(settings.dataDir, 'photos', PHOTO), 'damaged')
  await expect(start()).rejects.toThrow(refusal('data_damaged'))
  const { aside } = await restoreBackup(cold, settings)
  expect(readFileSync(join(aside ?? '', 'global', 'pg_control'), 'utf8')).toBe('damaged')
  const restored = await start()
  expect(await areaNames()).toEqual(before)
  expect(await photoShown()).toEqual(madeUpJpeg())
  // The restored database counts its transactions anew: what clients know has to be loaded again.
  expect((await pull(cursor)).reset).toBe(true)
  await restored.stop()

  // The wrong file may have been restored: what the first restore put aside is kept by the second.
  const { aside: asideLater } = await restoreBackup(cold, settings)
  expect(asideLater).not.toBe(aside)
  expect(asideLater).toMatch(/db\.before-restore-\d{4}-\d{2}-\d{2}-\d{4}(?:-2)?$/)
  expect(readFileSync(join(aside ?? '', 'global', 'pg_control'), 'utf8')).toBe('damaged')
  expect(existsSync(join(asideLater ?? '', 'PG_VERSION'))).toBe(true)

  // Another machine has no keys yet: it makes its own, and the accounts work.
  rmSync(settings.dataDir, { recursive: true })
  const beside = join(settings.backupDir, 'photos')
  renameSync(beside, `${beside}-elsewhere`)
  expect(await restoreBackup(cold, settings)).toEqual({ aside: null, missingPhotos: 1 })
  renameSync(`${beside}-elsewhere`, beside)
  expect((await restoreBackup(cold, settings)).missingPhotos).toBe(0)
  const moved = await start()
  expect(await areaNames()).toEqual(before)
  expect(await photoShown()).toEqual(madeUpJpeg())
  expect(statSync(join(settings.dataDir, 'photos', PHOTO)).mode & 0o777).toBe(0o600)
  await moved.stop()
})

it('touches nothing when the file is no backup', async () => {
  const bad = join(settings.dataDir, '..', 'bad.tar.gz')
  writeFileSync(bad, 'not a backup')
  const database = join(settings.dataDir, 'db')
  const copy = `${database}.copy`
  cpSync(database, copy, { recursive: true })
  await expect(restoreBackup(bad, settings)).rejects.toThrow(refusal('bad_backup'))
  await expect(restoreBackup(`${bad}.none`, settings)).rejects.toThrow(refusal('no_backup'))
  expect(readdirSync(database)).toEqual(readdirSync(copy))
  expect(existsSync(`${database}.restoring`)).toBe(false)
})
