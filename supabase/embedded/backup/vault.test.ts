// The folder of backups as the page of backups is told of it.
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder'
import { writeBackup } from './backup-file'
import { createVault } from './vault'

const ID = '30000000-0000-4000-8000-000000000001'
const photo = (last: number) => `cameras/${ID}/40000000-0000-4000-8000-00000000000${last}.jpg`

function put(folder: string, path: string, at?: Date): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, path)
  if (at) utimesSync(file, at, at)
}

function folders() {
  const folder = temporaryFolder()
  return { backupDir: join(folder, 'backups'), photosDir: join(folder, 'photos') }
}

it('tells when and how each was made, the newest first, and how much room is left', async () => {
  const places = folders()
  writeBackup(places.backupDir, 'binh-yen-2026-11-20-0900.tar.gz', new ArrayBuffer(5))
  writeBackup(places.backupDir, 'binh-yen-2026-11-22-0215-nightly.tar.gz', new ArrayBuffer(7))
  put(places.backupDir, 'photos/of-no-backup.txt')
  const { files, free_bytes } = await createVault({ dump: vi.fn() }, places).list()
  expect(files).toEqual([
    {
      ...{ name: 'binh-yen-2026-11-22-0215-nightly.tar.gz', at: '2026-11-21T19:15:00.000Z' },
      ...{ bytes: 7, nightly: true, missing_photos: 0 },
    },
    {
      ...{ name: 'binh-yen-2026-11-20-0900.tar.gz', at: '2026-11-20T02:00:00.000Z' },
      ...{ bytes: 5, nightly: false, missing_photos: 0 },
    },
  ])
  expect(free_bytes).toBeGreaterThan(0)
})

it('has nothing to tell of a folder that is not there yet', async () => {
  expect((await createVault({ dump: vi.fn() }, folders()).list()).files).toEqual([])
})

it('counts the photos of then that are not beside the backups', async () => {
  const places = folders()
  const name = 'binh-yen-2026-11-20-0900.tar.gz'
  const made = new Date('2026-11-20T02:00:00Z')
  writeBackup(places.backupDir, name, new ArrayBuffer(5))
  utimesSync(join(places.backupDir, name), made, made)
  const before = new Date('2026-11-19T00:00:00Z')
  put(places.photosDir, photo(1), before)
  put(places.photosDir, photo(2), before)
  // Taken since: of no backup yet.
  put(places.photosDir, photo(3))
  put(join(places.backupDir, 'photos'), photo(1))
  const [file] = (await createVault({ dump: vi.fn() }, places).list()).files
  expect(file?.missing_photos).toBe(1)
})

it('makes one with its photos, and only one for two who ask at once', async () => {
  const places = folders()
  put(places.photosDir, photo(1))
  const dump = vi.fn(async () => new ArrayBuffer(3))
  const vault = createVault({ dump }, places)
  const [first, second] = await Promise.all([vault.make(), vault.make()])
  expect(first).toEqual(second)
  expect(first).toMatchObject({ bytes: 3, nightly: false, missing_photos: 0 })
  expect(dump).toHaveBeenCalledTimes(1)
  expect((await vault.list()).files).toEqual([first])
  await vault.make()
  expect(dump).toHaveBeenCalledTimes(2)
})
