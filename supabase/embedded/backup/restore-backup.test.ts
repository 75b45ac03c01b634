// The full round: data in, backup through the running server and without one, damage, restore, data back.
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
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

it('brings back what was saved, onto a damaged folder and onto a new machine', {
  timeout: 240_000,
}, async () => {
  const server = await start()
  password = server.opened.firstAdmin?.password ?? ''
  const before = await areaNames()
  expect(before.length).toBeGreaterThan(0)
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
  await expect(start()).rejects.toThrow(refusal('data_damaged'))
  const aside = await restoreBackup(cold, settings)
  expect(readFileSync(join(aside ?? '', 'global', 'pg_control'), 'utf8')).toBe('damaged')
  const restored = await start()
  expect(await areaNames()).toEqual(before)
  // The restored database counts its transactions anew: what clients know has to be loaded again.
  expect((await pull(cursor)).reset).toBe(true)
  await restored.stop()

  // The wrong file may have been restored: what the first restore put aside is kept by the second.
  const asideLater = await restoreBackup(cold, settings)
  expect(asideLater).not.toBe(aside)
  expect(asideLater).toMatch(/db\.before-restore-\d{4}-\d{2}-\d{2}-\d{4}(?:-2)?$/)
  expect(readFileSync(join(aside ?? '', 'global', 'pg_control'), 'utf8')).toBe('damaged')
  expect(existsSync(join(asideLater ?? '', 'PG_VERSION'))).toBe(true)

  // Another machine has no keys yet: it makes its own, and the accounts work.
  rmSync(settings.dataDir, { recursive: true })
  expect(await restoreBackup(cold, settings)).toBeNull()
  const moved = await start()
  expect(await areaNames()).toEqual(before)
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
