// Puts a backup in the place of the database, which it never looks at: a damaged one can be replaced too.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
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
import { openConnection } from '../database/open-connection'
import type { Settings } from '../settings'
import { StartError } from '../start-error'
import { localTime } from './backup-file'

/** Answers where the former database was put aside, or null when there was none. */
export async function restoreBackup(file: string, settings: Settings): Promise<string | null> {
  if (!existsSync(file)) throw noSuchFile(file)
  const folder = dataFolder(settings.dataDir)
  prepareRoot(folder)
  const lock = takeLock(settings.dataDir)
  const fresh = `${folder.database}.restoring`
  try {
    rmSync(fresh, { recursive: true, force: true })
    const version = await unpack(file, fresh, settings.migrationsDir)
    const aside = swap(folder, fresh)
    writeFileSync(folder.schemaVersion, `${version}\n`)
    finishFirstStart(folder)
    return aside
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    lock.release()
  }
}

/** Unpacks and opens the backup away from the data in use. Answers its last migration. */
async function unpack(file: string, target: string, migrationsDir: string): Promise<string> {
  try {
    const connection = await openConnection(target, { backup: new Blob([readFileSync(file)]) })
    try {
      const applied = await checkHistory(connection, listMigrations(migrationsDir))
      // Its transactions count from where they were then: a cursor of later days would skip rows.
      await connection.driver.exec('select private.begin_feed_epoch()')
      return applied.at(-1) ?? ''
    } finally {
      await connection.close()
    }
  } catch (error) {
    throw error instanceof StartError ? error : notABackup(file)
  }
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
