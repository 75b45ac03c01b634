// One holder of PGlite's single session at a time: a Kysely dialect whose transactions are PGlite's own.
//
// Lite's own driver sends BEGIN, role, query and COMMIT as separate calls, so that two requests interleave
// on the one session and a caller reads under somebody else's role. PGlite's `transaction()` holds a fair
// lock (first come, first served) that `query()` and `exec()` also wait for: a transaction opened through
// it cannot be entered by anyone, whoever else uses the same PGlite.
import type { PGlite, Transaction } from '@electric-sql/pglite'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'

interface OpenTransaction {
  session: Transaction
  /** Lets PGlite's transaction callback return: it commits, unless it was rolled back before. */
  leave: () => void
  /** Settles when PGlite has given the session to the next in the queue. */
  left: Promise<void>
}

class SessionConnection implements DatabaseConnection {
  readonly #pglite: PGlite
  #open: OpenTransaction | null = null

  constructor(pglite: PGlite) {
    this.#pglite = pglite
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const session = this.#open?.session ?? this.#pglite
    const { rows, affectedRows } = await session.query<Row>(query.sql, [...query.parameters])
    return affectedRows === undefined ? { rows } : { rows, numAffectedRows: BigInt(affectedRows) }
  }

  // biome-ignore lint/correctness/useYield: Kysely asks for a generator; PGlite cannot stream.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('PGlite does not stream results.')
  }

  async begin(settings: TransactionSettings): Promise<void> {
    this.#open = await new Promise<OpenTransaction>((opened, failed) => {
      const left = this.#pglite.transaction(
        (session) => new Promise<void>((leave) => opened({ session, leave, left })),
      )
      left.catch(failed)
    })
    const modes = [
      settings.isolationLevel && `isolation level ${settings.isolationLevel}`,
      settings.accessMode,
    ].filter(Boolean)
    if (modes.length > 0) await this.#open.session.exec(`set transaction ${modes.join(', ')}`)
  }

  async commit(): Promise<void> {
    const open = this.#open
    this.#open = null
    open?.leave()
    await open?.left
  }

  async rollback(): Promise<void> {
    const open = this.#open
    this.#open = null
    try {
      await open?.session.rollback()
    } finally {
      open?.leave()
    }
    await open?.left
  }
}

class SessionDriver implements Driver {
  readonly #pglite: PGlite

  constructor(pglite: PGlite) {
    this.#pglite = pglite
  }

  async init(): Promise<void> {}
  async destroy(): Promise<void> {}

  async acquireConnection(): Promise<SessionConnection> {
    return new SessionConnection(this.#pglite)
  }
  async releaseConnection(): Promise<void> {}

  beginTransaction(connection: SessionConnection, settings: TransactionSettings): Promise<void> {
    return connection.begin(settings)
  }
  commitTransaction(connection: SessionConnection): Promise<void> {
    return connection.commit()
  }
  rollbackTransaction(connection: SessionConnection): Promise<void> {
    return connection.rollback()
  }
}

export function sessionDialect(pglite: PGlite): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new SessionDriver(pglite),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}
