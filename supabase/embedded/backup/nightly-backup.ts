// Every night: tidy the database, back it up, drop what is older than two weeks.
import type { Database } from '../database/start-database'
import {
  backupName,
  deleteBackups,
  expiredBackups,
  listBackups,
  nightlyDue,
  writeBackup,
} from './backup-file'
import { copyPhotos, photosBeside } from './photo-backup'

const CHECK_MS = 20 * 60_000

/** Looks every twenty minutes, so that a machine that was off at two o'clock catches up. Answers how to stop. */
export function scheduleNightlyBackup(
  database: Database,
  folder: string,
  photosDir: string,
): () => void {
  const timer = setInterval(() => {
    nightlyBackup(database, folder, photosDir, new Date()).catch((error: Error) =>
      console.error(`Sao lưu hằng đêm bị lỗi / nightly backup failed: ${error.message}`),
    )
  }, CHECK_MS)
  timer.unref()
  return () => clearInterval(timer)
}

/** Answers the file made, or null when tonight's is there already. */
export async function nightlyBackup(
  database: Pick<Database, 'maintain' | 'dump'>,
  folder: string,
  photosDir: string,
  at: Date,
): Promise<string | null> {
  if (!nightlyDue(at, listBackups(folder))) return null
  await database.maintain()
  const file = writeBackup(folder, backupName(at, true), await database.dump())
  await copyPhotos(photosDir, photosBeside(folder))
  deleteBackups(folder, expiredBackups(at, listBackups(folder)))
  return file
}
