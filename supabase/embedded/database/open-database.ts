// From a data folder to a database ready for its first request: copy, open, migrate, fill, warm up.
import { writeFileSync } from 'node:fs'
import {
  checkDatabaseFolder,
  damaged,
  dataFolder,
  prepareDataFolder,
} from '../data-folder/data-folder'
import { createFirstAdmin, fillDemo, hasDemo } from './first-start'
import { createLiteApp, type LiteApp, refuseAdminMode } from './lite-app'
import type { DatabaseOptions, Opened, Step } from './messages'
import { listMigrations, migrate } from './migrate'
import { type Connection, openConnection } from './open-connection'
import { copyTemplate, templateFolder } from './template-folder'

export interface OpenDatabase {
  connection: Connection
  app: LiteApp
  opened: Opened
}

/** A first start stays marked as unfinished: whoever shows the first password says when it is done. */
export async function openDatabase(
  options: DatabaseOptions,
  onStep: (step: Step) => void,
  onPanic: () => void,
): Promise<OpenDatabase> {
  const folder = dataFolder(options.dataDir)
  const versions = listMigrations(options.migrationsDir).map(({ version }) => version)
  checkDatabaseFolder(folder, versions)

  const first = prepareDataFolder(folder)
  if (first) {
    const template = await templateFolder(options.cacheDir, () => onStep('template'))
    copyTemplate(template, folder.database)
  }
  onStep('opening')
  const connection = await openConnection(folder.database, { onPanic }).catch(() => {
    throw damaged(folder)
  })
  try {
    const app = createLiteApp(connection, options)
    refuseAdminMode(app)
    onStep('migrating')
    await migrate(connection, options.migrationsDir)
    const firstAdmin = first ? await fill(connection, options.demo, onStep) : null
    writeFileSync(folder.schemaVersion, `${versions.at(-1) ?? ''}\n`)
    await warmUp(app, options.publishableKey)
    return { connection, app, opened: { demo: await hasDemo(connection), firstAdmin } }
  } catch (error) {
    await connection.close()
    throw error
  }
}

async function fill(connection: Connection, demo: boolean, onStep: (step: Step) => void) {
  onStep('seeding')
  if (!demo) return createFirstAdmin(connection)
  await fillDemo(connection)
  // No autovacuum runs in PGlite: without this the planner knows nothing of the rows.
  await connection.driver.exec('analyze')
  return null
}

/** Lite reads the whole catalog before its first answer: do it before anyone waits. */
async function warmUp(app: LiteApp, apikey: string): Promise<void> {
  await app.fetch(new Request('http://in-process/rest/v1/areas?limit=1', { headers: { apikey } }))
}
