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

const startParams = [
  ...PGlite.defaultStartParams.map((parameter) =>
    parameter.startsWith('search_path=') ? SEARCH_PATH : parameter,
  ),
  // The log is part of every backup: keep it small.
  ...['-c', 'min_wal_size=32MB', '-c', 'max_wal_size=256MB'],
]

/** `backup`, a dump of a cluster, fills a folder that is still empty. */
export async function openConnection(folder: string, backup?: Blob): Promise<Connection> {
  const connection = await createPgliteConnection({
    url: folder,
    pgliteOptions: {
      extensions: { postgis },
      parsers: typeParsers,
      startParams,
      ...(backup && { loadDataDir: backup }),
    },
  })
  await connection.driver.waitReady
  await dropRowTypes(connection.driver)
  connection.kysely = new Kysely({ dialect: sessionDialect(connection.driver) })
  // Lite would grant everything to everyone again in each schema with row level security, over what the
  // migrations revoked. 'active' tells it that this is done.
  Object.assign(connection, { rlsState: 'active' })
  return connection
}

/**
 * PGlite copies its parsers for every statement, and holds one for arrays of the rows of every table:
 * a request is a quarter faster without them.
 */
async function dropRowTypes(pglite: PGlite): Promise<void> {
  const { rows } = await pglite.query<{ typarray: number }>(
    "select typarray from pg_type where typtype = 'c' and typarray <> 0",
  )
  for (const { typarray } of rows) {
    delete pglite.parsers[typarray]
    delete pglite.serializers[typarray]
  }
  pglite.parsers = { ...pglite.parsers }
}
