// The database of a folder for one piece of work, where no server runs on it.
import { existsSync } from 'node:fs'
import { damaged, dataFolder } from '../data-folder/data-folder'
import { takeLock } from '../data-folder/lock-file'
import { StartError } from '../start-error'
import { type Connection, openConnection } from './open-connection'

/** @throws StartError where there is no data yet, or a process holds the folder */
export async function withDatabase<T>(
  dataDir: string,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const folder = dataFolder(dataDir)
  const { database, unfinished } = folder
  if (!existsSync(database) || existsSync(unfinished)) {
    throw new StartError(
      'no_data',
      `Chưa có dữ liệu nào trong ${dataDir}.`,
      `There is no data in ${dataDir} yet.`,
    )
  }
  const lock = takeLock(dataDir)
  try {
    const connection = await openConnection(database).catch(() => {
      throw damaged(folder)
    })
    try {
      return await work(connection)
    } finally {
      await connection.close()
    }
  } finally {
    lock.release()
  }
}
