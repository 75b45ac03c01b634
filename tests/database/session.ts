// One connection to a database: the little that PGlite and psql both can do.

export interface Session {
  /** Runs one or more statements; answers the first cell of each of their rows, as text. */
  run(statements: string): Promise<string[]>
  close(): Promise<void>
}
