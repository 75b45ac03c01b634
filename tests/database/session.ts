// One connection to a database: the little that PGlite and psql both can do.

export interface Session {
  /** Runs one or more statements; answers the first cell of the last one that has rows, as text. */
  run(statements: string): Promise<string | null>
  close(): Promise<void>
}
