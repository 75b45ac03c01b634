// Opens a PGlite cluster as the connection Supabase Lite works on, safe to share between requests.
import { PGlite } from '@electric-sql/pglite'
import { postgis } from '@electric-sql/pglite-postgis'
import { Kysely } from 'kysely'
import { createPgliteConnection } from './lite'
import { asPostgrest } from './postgrest-error'
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

export interface OpenOptions {
  /** A dump of a cluster, to fill a folder that is still empty. */
  backup?: Blob
  /** Told when PostgreSQL has panicked: nothing it says from then on can be believed. */
  onPanic?: () => void
}

export async function openConnection(
  folder: string,
  { backup, onPanic }: OpenOptions = {},
): Promise<Connection> {
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
  if (onPanic) watchForPanic(connection.driver, onPanic)
  await dropRowTypes(connection.driver)
  connection.kysely = new Kysely({ dialect: sessionDialect(connection.driver) })
  // Lite would grant everything to everyone again in each schema with row level security, over what the
  // migrations revoked. 'active' tells it that this is done.
  Object.assign(connection, { rlsState: 'active', normalizeDbError: asPostgrest })
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

/**
 * PGlite goes on after a PANIC (a full disk), and then answers writes that it did not make with success.
 * Every statement passes `execProtocolStream`.
 */
function watchForPanic(pglite: PGlite, onPanic: () => void): void {
  const execute = pglite.execProtocolStream.bind(pglite)
  pglite.execProtocolStream = async (...message) => {
    try {
      return await execute(...message)
    } catch (error) {
      const severity = error instanceof Error && 'severity' in error && error.severity
      if (severity === 'PANIC' || severity === 'FATAL') onPanic()
      throw error
    }
  }
}
