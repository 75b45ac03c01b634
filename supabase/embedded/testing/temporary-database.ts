// A database for one test file, copied from the shared template: no 20 s wait for PostGIS.
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type Connection, openConnection } from '../database/open-connection'
import { copyTemplate, templateFolder } from '../database/template-folder'
import { PROJECT_DIR } from '../settings'
import { temporaryFolder } from './temporary-folder'

const CACHE_DIR = join(PROJECT_DIR, '.cache')

/** Call in `beforeAll`. */
export async function temporaryDatabase(): Promise<Connection> {
  const folder = join(temporaryFolder(afterAll), 'db')
  copyTemplate(await templateFolder(CACHE_DIR), folder)
  const connection = await openConnection(folder)
  afterAll(() => connection.close())
  return connection
}
