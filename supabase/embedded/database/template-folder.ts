// A cluster with roles, Lite's own tables and PostGIS inside, made once and copied for every new database.
//
// `create extension postgis` and initdb together take some 20 s on PGlite; a copy takes a tenth of a second.
import { createHash } from 'node:crypto'
import { constants, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import manifest from '../../../package.json' with { type: 'json' }
import { createLiteApp } from './lite-app'
import { openConnection } from './open-connection'
import { EXTENSIONS_SQL, PLATFORM_SQL } from './platform'

/** Changes with everything that shapes the template. */
function templateKey(): string {
  const { dependencies } = manifest
  return createHash('sha256')
    .update(PLATFORM_SQL)
    .update(EXTENSIONS_SQL)
    .update(dependencies['@supabase/lite'])
    .update(dependencies['@electric-sql/pglite'])
    .update(dependencies['@electric-sql/pglite-postgis'])
    .digest('hex')
    .slice(0, 12)
}

/** Answers the template's folder, building it first where there is none. `onBuild` is told before the long wait. */
export async function templateFolder(cacheDir: string, onBuild?: () => void): Promise<string> {
  const folder = join(cacheDir, `database-${templateKey()}`)
  if (existsSync(folder)) return folder
  onBuild?.()
  const building = `${folder}.${process.pid}.${Math.random().toString(36).slice(2)}`
  try {
    await build(building)
    renameSync(building, folder)
  } catch (error) {
    // Somebody else may have finished the same template meanwhile.
    if (!existsSync(folder)) throw error
  } finally {
    rmSync(building, { recursive: true, force: true })
  }
  return folder
}

async function build(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const connection = await openConnection(folder)
  try {
    await connection.driver.exec(PLATFORM_SQL)
    await connection.driver.exec(EXTENSIONS_SQL)
    await createLiteApp(connection, {
      publishableKey: 'none',
      jwtSecret: 'none',
    }).ensureSystemSchema()
    await connection.driver.exec('checkpoint')
  } finally {
    await connection.close()
  }
}

export function copyTemplate(template: string, target: string): void {
  cpSync(template, target, { recursive: true, mode: constants.COPYFILE_FICLONE })
}
