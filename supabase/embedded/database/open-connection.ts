// Opens a PGlite cluster as the connection Supabase Lite works on, safe to share between requests.
import { PGlite } from '@electric-sql/pglite'
import { postgis } from '@electric-sql/pglite-postgis'
import { Kysely } from 'kysely'
import { createPgliteConnection } from './lite'
import { sessionDialect } from './session-dialect'
import { typeParsers } from './type-parsers'

export type Connection = Awaited<ReturnType<typeof createPgliteConnection>>

/** Supabase's default, where PGlite's is `public` alone. */
const SEARCH_PATH = 'search_path="$user", public, extensions'

const startParams = PGlite.defaultStartParams.map((parameter) =>
  parameter.startsWith('search_path=') ? SEARCH_PATH : parameter,
)

export async function openConnection(folder: string): Promise<Connection> {
  const connection = await createPgliteConnection({
    url: folder,
    pgliteOptions: { extensions: { postgis }, parsers: typeParsers, startParams },
  })
  await connection.driver.waitReady
  connection.kysely = new Kysely({ dialect: sessionDialect(connection.driver) })
  // Lite would grant everything to everyone again in each schema with row level security, over what the
  // migrations revoked. 'active' tells it that this is done.
  Object.assign(connection, { rlsState: 'active' })
  return connection
}
