// One backup by hand: through the running server, or from the folder itself when none runs.
import { existsSync } from 'node:fs'
import { dataFolder } from '../data-folder/data-folder'
import { type LockContent, readLock, takeLock } from '../data-folder/lock-file'
import { dumpDatabase } from '../database/dump-database'
import { openConnection } from '../database/open-connection'
import type { Settings } from '../settings'
import { StartError } from '../start-error'
import { backupName, writeBackup } from './backup-file'
import { BACKUP_PATH, CONTROL_HEADER } from './control'

/** Answers the file made. */
export async function makeBackup(settings: Settings): Promise<string> {
  const running = readLock(settings.dataDir)
  return running?.url ? askServer(running) : readFolder(settings)
}

async function askServer({ url, controlKey }: LockContent): Promise<string> {
  const response = await fetch(url + BACKUP_PATH, {
    method: 'POST',
    headers: { [CONTROL_HEADER]: controlKey },
  }).catch(() => null)
  if (!response?.ok) {
    throw new StartError(
      'backup_failed',
      `Máy chủ đang chạy ở ${url} không sao lưu được (${response?.status ?? 'không trả lời'}).`,
      `The server running at ${url} could not make a backup (${response?.status ?? 'no answer'}).`,
    )
  }
  const { file } = (await response.json()) as { file: string }
  return file
}

async function readFolder({ dataDir, backupDir }: Settings): Promise<string> {
  const { database } = dataFolder(dataDir)
  if (!existsSync(database)) {
    throw new StartError(
      'no_data',
      `Chưa có dữ liệu nào trong ${dataDir}.`,
      `There is no data in ${dataDir} yet.`,
    )
  }
  const lock = takeLock(dataDir)
  try {
    const connection = await openConnection(database)
    try {
      return writeBackup(backupDir, backupName(new Date(), false), await dumpDatabase(connection))
    } finally {
      await connection.close()
    }
  } finally {
    lock.release()
  }
}
