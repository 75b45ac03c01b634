// Whatever went wrong in the backend or on the way, as one error that has words in both languages.
import { type ErrorKey, isErrorKey } from '@/domain/words/first-words'

/** Thrown by everything in data/. Shown by its key; the server's own text stays in `cause`. */
export class Failure extends Error {
  override name = 'Failure'

  constructor(
    /** i18n key of the sentence to show. */
    readonly key: ErrorKey,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(key, options)
  }

  /** True for `error.code.<code>`. */
  is(code: string): boolean {
    return this.key === `error.code.${code}`
  }
}

/** PostgreSQL's, PostgREST's, GoTrue's and our gate's codes that mean the same to the user. */
const CODE_OF: Readonly<Record<string, string>> = {
  '42501': 'row_level_security',
  '23502': 'not_null',
  '23503': 'foreign_key',
  '23505': 'unique',
  '23514': 'out_of_range',
  '22001': 'out_of_range',
  '22003': 'out_of_range',
  '22008': 'out_of_range',
  '22007': 'invalid_text',
  '22021': 'invalid_text',
  '22P02': 'invalid_text',
  '22P05': 'invalid_text',
  '40001': 'conflict',
  '40P01': 'conflict',
  '57014': 'backend_unavailable',
  PGRST116: 'conflict',
  // A function that the server does not know yet, or no more: it is being updated.
  PGRST202: 'backend_unavailable',
  PGRST301: 'invalid_token',
  PGRST302: 'invalid_token',
  PGRST303: 'invalid_token',
  bad_jwt: 'invalid_token',
  invalid_api_key: 'invalid_token',
  no_authorization: 'invalid_token',
  refresh_token_already_used: 'invalid_token',
  refresh_token_not_found: 'invalid_token',
  session_expired: 'invalid_token',
  session_not_found: 'invalid_token',
  token_expired: 'invalid_token',
  user_not_found: 'invalid_token',
  // The same sentence as for a wrong password: nobody learns which accounts exist.
  email_not_confirmed: 'invalid_credentials',
  user_banned: 'invalid_credentials',
  over_request_rate_limit: 'rate_limited',
  backend_error: 'backend_unavailable',
  backend_timeout: 'backend_unavailable',
}

const CODE_OF_STATUS: Readonly<Record<number, ErrorKey>> = {
  401: 'error.code.invalid_token',
  403: 'error.code.row_level_security',
  409: 'error.code.conflict',
  413: 'error.code.body_too_large',
  429: 'error.code.rate_limited',
}

/** What browsers (Chromium, Firefox, Safari) and Node say when no answer came. */
const NO_ANSWER =
  /failed to fetch|networkerror|load failed|fetch failed|network connection was lost/i

const CONSTRAINT = /violates (?:check|unique|foreign key|exclusion) constraint "(\w+)"/

interface Facts {
  readonly name: string
  readonly code: string
  readonly message: string
  /** What a refusal of ours is about, as in the name of an area. */
  readonly details: string
  readonly status: number | null
  /** supabase-js could not read the answer, and gives its text as the message of nothing in particular. */
  readonly isPage: boolean
}

/** @param status of the answer, where the error does not carry it itself */
export function toFailure(thrown: unknown, status?: number): Failure {
  if (thrown instanceof Failure) return thrown
  const facts = factsOf(thrown, status)
  const detail = facts.code === 'P0001' ? facts.details : ''
  return new Failure(keyOf(facts), detail === '' ? {} : { detail }, { cause: thrown })
}

function factsOf(thrown: unknown, status?: number): Facts {
  const error = typeof thrown === 'object' && thrown !== null ? thrown : { message: thrown }
  const text = (name: string): string => {
    const value = (error as Record<string, unknown>)[name]
    return typeof value === 'string' ? value : ''
  }
  const own = (error as { status?: unknown }).status
  return {
    name: text('name'),
    code: text('code') || text('error_code'),
    message: text('message'),
    details: text('details'),
    status: typeof own === 'number' ? own : (status ?? null),
    isPage: Object.keys(error).join() === 'message' && /^\s*</.test(text('message')),
  }
}

function keyOf({ name, code, message, status, isPage }: Facts): ErrorKey {
  const constraint = CONSTRAINT.exec(message)?.[1]
  if (code === 'P0001' && message === 'version_outdated') return 'error.code.conflict'
  const named = [
    code === 'P0001' ? `error.reason.${message}` : '',
    `error.constraint.${constraint ?? ''}`,
    `error.code.${CODE_OF[code] ?? code}`,
  ].find(isErrorKey)
  if (named) return named
  if (name === 'AuthSessionMissingError') return 'error.code.invalid_token'
  if (name === 'AuthRetryableFetchError' && !status) return 'error.code.offline'
  if (status && status >= 500) return 'error.code.backend_unavailable'
  // A page on the way, such as that of a hotel's network, is not the server's word, whatever its status says.
  if (isPage) return 'error.code.backend_unavailable'
  const ofStatus = CODE_OF_STATUS[status ?? 0]
  if (ofStatus) return ofStatus
  return NO_ANSWER.test(message) ? 'error.code.offline' : 'error.code.unknown'
}
