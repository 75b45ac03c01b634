// Puts a backup in the place of the database, which it never looks at: a damaged one can be replaced too.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  type DataFolder,
  dataFolder,
  finishFirstStart,
  PUT_ASIDE,
  prepareRoot,
} from '../data-folder/data-folder'
import { createKeys, loadKeys } from '../data-folder/keys'
import { takeLock } from '../data-folder/lock-file'
import { checkHistory, listMigrations } from '../database/migrate'
import { type Connection, openConnection } from '../database/open-connection'
import type { Settings } from '../settings'
import { StartError } from '../start-error'
import { localTime } from './backup-file'
import { copyPhotos, countMissing, photosBeside } from './photo-backup'

export interface Restored {
  /** Where the former database was put aside; null when there was none. */
  aside: string | null
  /** Photos that the backup names and that lie neither beside it nor in the data folder. */
  missingPhotos: number
}

export async function restoreBackup(file: string, settings: Settings): Promise<Restored> {
  if (!existsSync(file)) throw noSuchFile(file)
  const folder = dataFolder(settings.dataDir)
  prepareRoot(folder)
  const lock = takeLock(settings.dataDir)
  const fresh = `${folder.database}.restoring`
  try {
    rmSync(fresh, { recursive: true, force: true })
    const { version, photos } = await unpack(file, fresh, settings.migrationsDir)
    // Before the swap: should the disk be full, the former database is still in its place.
    await copyPhotos(photosBeside(dirname(file)), folder.photos, { mend: true })
    const aside = swap(folder, fresh)
    writeFileSync(folder.schemaVersion, `${version}\n`)
    finishFirstStart(folder)
    return { aside, missingPhotos: countMissing(folder.photos, photos) }
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    lock.release()
  }
}

/** Unpacks and opens the backup away from the data in use. Answers its last migration and its photos. */
async function unpack(file: string, target: string, migrationsDir: string) {
  try {
    const connection = await openConnection(target, { backup: new Blob([readFileSync(file)]) })
    try {
      const applied = await checkHistory(connection, listMigrations(migrationsDir))
      // Its transactions count from where they were then: a cursor of later days would skip rows.
      await connection.driver.exec('select private.begin_feed_epoch()')
      return { version: applied.at(-1) ?? '', photos: await photosNamed(connection) }
    } finally {
      await connection.close()
    }
  } catch (error) {
    throw error instanceof StartError ? error : notABackup(file)
  }
}

/** None in a backup from before there were photos. */
async function photosNamed({ driver }: Connection): Promise<string[]> {
  const known = await driver.query(`select where to_regclass('storage.objects') is not null`)
  if (known.rows.length === 0) return []
  const { rows } = await driver.query<{ name: string }>(
    `select name from storage.objects where bucket_id = 'photos'`,
  )
  return rows.map(({ name }) => name)
}

function swap(folder: DataFolder, fresh: string): string | null {
  if (!existsSync(folder.keys)) createKeys(folder)
  // Damaged or readable by others: refuse before anything is moved.
  loadKeys(folder)
  const aside = existsSync(folder.database) ? freeName(folder, new Date()) : null
  if (aside) renameSync(folder.database, aside)
  renameSync(fresh, folder.database)
  return aside
}

/** Where former data goes: named after the day and time in Viet Nam, never over what was put aside before. */
function freeName(folder: DataFolder, at: Date): string {
  const { date, time } = localTime(at)
  const name = `${folder.database}${PUT_ASIDE}-${date}-${time}`
  let free = name
  for (let count = 2; existsSync(free); count++) free = `${name}-${count}`
  return free
}

const noSuchFile = (file: string) =>
  new StartError('no_backup', `Không có tệp ${file}.`, `There is no file ${file}.`)

const notABackup = (file: string) =>
  new StartError(
    'bad_backup',
    `Tệp ${file} không phải bản sao lưu, hoặc đã bị hỏng. Dữ liệu đang có vẫn nguyên vẹn.`,
    `${file} is not a backup, or is damaged. The data in place was not touched.`,
  )
