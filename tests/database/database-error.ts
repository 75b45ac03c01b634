// A refusal by the database, told alike by PGlite and by psql.

export interface Refusal {
  /** SQLSTATE, as in `42501`. */
  readonly code: string
  readonly message: string
  readonly detail: string
  /** Name of the constraint that was broken, empty when none was. */
  readonly constraint: string
}

export class DatabaseError extends Error {
  readonly code: string
  readonly detail: string
  readonly constraint: string

  constructor({ code, message, detail, constraint }: Refusal, statement: string) {
    super(`${code}: ${message}${detail && ` (${detail})`}\n${statement.slice(0, 400)}`)
    this.name = 'DatabaseError'
    this.code = code
    this.detail = detail
    this.constraint = constraint
  }
}
