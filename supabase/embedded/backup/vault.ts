// The folder of backups of a running server: what is in it, and one more made by hand.
import { statSync } from 'node:fs'
import { readdir, stat, statfs } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import { isPhotoPath } from '../../../src/domain/photo'
import type { StoredBackup, Vault } from '../../functions/manage-backups/manage-backups'
import type { Database } from '../database/start-database'
import { backupName, listBackups, madeAt, writeBackup } from './backup-file'
import { copyPhotos, countMissing, photosBeside } from './photo-backup'

interface Folders {
  backupDir: string
  photosDir: string
}

interface ServerVault extends Vault {
  /** Makes one and answers its path. One at a time: whoever asks meanwhile gets the same. */
  write: () => Promise<string>
}

export function createVault(
  { dump }: Pick<Database, 'dump'>,
  { backupDir, photosDir }: Folders,
): ServerVault {
  let writing: Promise<string> | null = null
  const writeOne = async () => {
    const file = writeBackup(backupDir, backupName(new Date(), false), await dump())
    await copyPhotos(photosDir, photosBeside(backupDir))
    return file
  }
  const write = () => {
    writing ??= writeOne().finally(() => {
      writing = null
    })
    return writing
  }
  const describe = (name: string, photos: readonly Photo[]): StoredBackup => {
    const { size, mtime } = statSync(join(backupDir, name))
    const { at, nightly } = madeAt(name) ?? { at: mtime, nightly: false }
    const ofThen = photos.filter((photo) => photo.since <= mtime).map(({ path }) => path)
    const missing_photos = countMissing(photosBeside(backupDir), ofThen)
    return { name, at: at.toISOString(), bytes: size, nightly, missing_photos }
  }
  return {
    write,
    make: async () => describe(basename(await write()), await photosIn(photosDir)),
    list: async () => {
      const names = listBackups(backupDir)
      const photos = await photosIn(photosDir)
      const { bavail, bsize } = await statfs(backupDir)
      return {
        files: names
          .map((name) => describe(name, photos))
          .toSorted((a, b) => b.at.localeCompare(a.at)),
        free_bytes: bavail * bsize,
      }
    },
  }
}

interface Photo {
  readonly path: string
  /** Since when it is there; a photo never changes. */
  readonly since: Date
}

async function photosIn(folder: string): Promise<Photo[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => [])
  const paths = files.map((file) => file.split(sep).join('/')).filter(isPhotoPath)
  const found = await Promise.all(
    paths.map(async (path) => {
      // Removed meanwhile.
      const known = await stat(join(folder, path)).catch(() => null)
      return known && { path, since: known.mtime }
    }),
  )
  return found.filter((photo) => photo !== null)
}
