// A database under test: what its owner does, and what somebody signed in (or not) may do.
import { DatabaseError } from './database-error'
import type { Session } from './session'
import { asJson, type Value, withValues } from './statement'

/** Who asks: a user's id, somebody without a login, or the owner of the database. */
export type Caller = string | 'anon' | null

/** Rows, or the reason why there are none. */
export type Outcome<Row> = { rows: Row[]; refused: null } | { rows: Row[]; refused: DatabaseError }

export class Database {
  readonly name: string
  readonly #session: Session
  readonly #discard: () => Promise<void>
  #depth = 0

  constructor(name: string, session: Session, discard: () => Promise<void> = async () => {}) {
    this.name = name
    this.#session = session
    this.#discard = discard
  }

  /** Statements of the owner; the answer is thrown away. */
  async exec(statements: string): Promise<void> {
    await this.#session.run(statements)
  }

  /** The first cell of every row of several statements of the owner. */
  lines(statements: string): Promise<string[]> {
    return this.#session.run(statements)
  }

  /** Rows of one statement of the owner. */
  async query<Row = Record<string, unknown>>(
    sql: string,
    values?: readonly Value[],
  ): Promise<Row[]> {
    const answer = (await this.#session.run(asJson(withValues(sql, values)))).at(-1) ?? ''
    return answer.startsWith('[') ? JSON.parse(answer) : []
  }

  /** The one row of a statement of the owner. */
  async one<Row = Record<string, unknown>>(sql: string, values?: readonly Value[]): Promise<Row> {
    const [row] = await this.query<Row>(sql, values)
    if (row === undefined) throw new Error(`No row: ${sql}`)
    return row
  }

  /** One statement as `caller`, undone afterwards. Throws when it is refused. */
  async as<Row = Record<string, unknown>>(
    caller: Caller,
    sql: string,
    values?: readonly Value[],
  ): Promise<Row[]> {
    return unwrap(await this.try<Row>(caller, sql, values))
  }

  /** One statement as `caller`, kept. Throws when it is refused. */
  async keep<Row = Record<string, unknown>>(
    caller: Caller,
    sql: string,
    values?: readonly Value[],
  ): Promise<Row[]> {
    return unwrap(await this.#ask<Row>(caller, sql, values ?? [], true))
  }

  /** One statement as `caller`, undone afterwards; a refusal is an answer. */
  async try<Row = Record<string, unknown>>(
    caller: Caller,
    sql: string,
    values?: readonly Value[],
  ): Promise<Outcome<Row>> {
    return this.#ask<Row>(caller, sql, values ?? [], false)
  }

  /** Runs `work` and undoes everything it did. */
  async scratch<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    await this.#enter()
    try {
      return await work()
    } finally {
      await this.#leave(false)
    }
  }

  async close(): Promise<void> {
    await this.#session.close()
    await this.#discard()
  }

  async #ask<Row>(
    caller: Caller,
    sql: string,
    values: readonly Value[],
    kept: boolean,
  ): Promise<Outcome<Row>> {
    await this.#enter(becoming(caller))
    let refused: DatabaseError | null = null
    try {
      return { rows: await this.query<Row>(sql, values), refused }
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error
      refused = error
      return { rows: [], refused }
    } finally {
      await this.#leave(kept && refused === null)
    }
  }

  async #enter(statements = ''): Promise<void> {
    const begin = this.#depth === 0 ? 'begin' : `savepoint level_${this.#depth}`
    this.#depth += 1
    await this.#session.run(`${begin}; ${statements}`)
  }

  async #leave(kept: boolean): Promise<void> {
    this.#depth -= 1
    const level = `level_${this.#depth}`
    const statements =
      this.#depth === 0
        ? kept
          ? 'commit'
          : 'rollback'
        : kept
          ? `release ${level}; ${becoming(null)}`
          : `rollback to ${level}; release ${level}`
    await this.#session.run(statements)
  }
}

function unwrap<Row>({ rows, refused }: Outcome<Row>): Row[] {
  if (refused) throw refused
  return rows
}

/** Role and claims for one transaction, as PostgREST and Supabase Lite set them. */
function becoming(caller: Caller): string {
  const role = caller === null ? 'none' : caller === 'anon' ? 'anon' : 'authenticated'
  const subject = caller === null || caller === 'anon' ? '' : caller
  const claims = caller === null ? '' : JSON.stringify({ role, sub: subject || undefined })
  return withValues(
    `set local role ${role};
     do $do$ begin
       perform set_config('request.jwt.claim.sub', $1, true), set_config('request.jwt.claim.role', $2, true),
         set_config('request.jwt.claims', $3, true);
     end $do$;`,
    [subject, caller === null ? '' : role, claims],
  )
}
