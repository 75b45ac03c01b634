// One backup by hand: through the running server, or from the folder itself when none runs.
import { askServer } from '../control/ask-server'
import { BACKUP_PATH } from '../control/control'
import { dataFolder } from '../data-folder/data-folder'
import { readLock } from '../data-folder/lock-file'
import { dumpDatabase } from '../database/dump-database'
import { withDatabase } from '../database/with-database'
import type { Settings } from '../settings'
import { backupName, writeBackup } from './backup-file'
import { copyPhotos, photosBeside } from './photo-backup'

/** Answers the file made. @throws StartError */
export async function makeBackup({ dataDir, backupDir }: Settings): Promise<string> {
  const running = readLock(dataDir)
  if (running?.url) {
    const { file } = (await askServer(running, BACKUP_PATH)) as { file: string }
    return file
  }
  return withDatabase(dataDir, async (connection) => {
    const file = writeBackup(
      backupDir,
      backupName(new Date(), false),
      await dumpDatabase(connection),
    )
    await copyPhotos(dataFolder(dataDir).photos, photosBeside(backupDir))
    return file
  })
}
