// A data folder of the built-in backend with many incidents of the made-up province, which the demo leader leads.
// Filling takes minutes: it is kept in .cache until a migration or the filling changes.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEMO_EMAILS } from '../../supabase/embedded/database/demo-accounts'
import { withDatabase } from '../../supabase/embedded/database/with-database'
import { PROJECT_DIR } from '../../supabase/embedded/settings'
import { startBenchServer } from './bench-server'
import { type FillFigures, fillProvince, type Owner } from './fill-province'
import { PROVINCE } from './province-sql'

const CACHE = join(PROJECT_DIR, '.cache')
const MIGRATIONS = join(PROJECT_DIR, 'supabase', 'migrations')
const PREFIX = 'bench-database-'

export interface BigDatabase {
  readonly dataDir: string
  /** Of when it was filled. */
  readonly fill: FillFigures
}

export async function bigDatabase(incidents: number): Promise<BigDatabase> {
  const name = `${PREFIX}${incidents}-`
  const dataDir = join(CACHE, name + keyOf())
  const figures = join(dataDir, 'fill.json')
  if (!existsSync(figures)) {
    for (const old of readdirSync(CACHE).filter((entry) => entry.startsWith(name)))
      rmSync(join(CACHE, old), { recursive: true, force: true })
    const server = await startBenchServer(dataDir)
    await server.stop()
    const fill = await withDatabase(dataDir, async ({ driver }) => {
      const owner: Owner = {
        exec: (sql) => driver.exec(sql),
        rows: async <Row>(sql: string) => (await driver.query<Row>(sql)).rows,
      }
      const filled = await fillProvince(owner, incidents)
      await driver.exec(`update public.memberships set area_id = ${PROVINCE.id}
        from auth.users where users.id = user_id and email = '${DEMO_EMAILS.leader}'`)
      await driver.exec('checkpoint')
      return filled
    })
    writeFileSync(figures, JSON.stringify(fill))
  }
  return { dataDir, fill: JSON.parse(readFileSync(figures, 'utf8')) as FillFigures }
}

function keyOf(): string {
  const hash = createHash('sha256')
  for (const file of readdirSync(MIGRATIONS).sort())
    hash.update(readFileSync(join(MIGRATIONS, file)))
  for (const file of ['made-up-province.ts', 'province-sql.ts', 'fill-province.ts'])
    hash.update(readFileSync(join(import.meta.dirname, file)))
  return hash.digest('hex').slice(0, 12)
}
