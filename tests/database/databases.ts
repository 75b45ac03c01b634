// The databases that a test runs on: PGlite always, plain PostgreSQL where a server can be reached.
import type { Database } from './database'
import { openPglite } from './pglite'
import { noServer, openPostgres } from './postgres'

export interface Kind {
  readonly name: string
  readonly missing: string | null
  readonly open: () => Promise<Database>
}

export const DATABASES: readonly Kind[] = [
  { name: 'PGlite', missing: null, open: openPglite },
  {
    name: noServer ? `PostgreSQL: ${noServer}` : 'PostgreSQL',
    missing: noServer,
    open: async () => (await openPostgres()).database,
  },
]
