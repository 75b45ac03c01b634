// Refusals by a rule of the database, answered as PostgREST does: 400 with PostgreSQL's own code and words.
// Lite answers 500 for most of them, as if it had broken down.

/** Constraints but those that Lite knows (null, foreign key, unique), and what functions and triggers raise. */
const REFUSAL = /^(?:23(?!50[235])|P0001$)/

interface PostgresError {
  readonly code?: unknown
  readonly message?: unknown
  readonly detail?: unknown
  readonly hint?: unknown
}

/** An error in the form of `raise sqlstate 'PGRST'`, which names code and status; other errors as they are. */
export function asPostgrest(error: unknown): unknown {
  const { code, message, detail, hint } = (error ?? {}) as PostgresError
  if (typeof code !== 'string' || !REFUSAL.test(code)) return error
  const answer = { code, message, details: detail ?? null, hint: hint ?? null }
  return Object.assign(new Error(JSON.stringify(answer)), {
    code: 'PGRST',
    detail: JSON.stringify({ status: 400, headers: {} }),
  })
}
