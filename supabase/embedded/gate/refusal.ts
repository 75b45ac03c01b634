// Why a request was turned away, as JSON that supabase-js turns into an error with a stable code.

export type RefusalCode =
  | 'not_found'
  | 'method_not_allowed'
  | 'foreign_origin'
  | 'invalid_api_key'
  | 'invalid_token'
  | 'token_expired'
  | 'not_allowed'
  | 'body_too_large'
  | 'bad_request'
  | 'photo_empty'
  | 'photo_too_large'
  | 'photo_not_image'
  | 'photo_heic'
  | 'photo_damaged'
  | 'photo_tells_place'
  | 'rate_limited'
  | 'pairing_wrong'
  | 'pairing_wait'
  | 'backup_failed'
  | 'backend_unavailable'
  | 'backend_timeout'
  | 'backend_error'

/** In English for the log; the app translates by code. */
const REFUSALS: Record<RefusalCode, { status: number; message: string }> = {
  not_found: { status: 404, message: 'There is nothing at this address.' },
  method_not_allowed: { status: 405, message: 'This address does not take this method.' },
  foreign_origin: { status: 403, message: 'Requests from other sites are not answered.' },
  invalid_api_key: { status: 401, message: 'The API key is missing or wrong.' },
  invalid_token: { status: 401, message: 'The access token is not valid.' },
  token_expired: { status: 401, message: 'The access token has expired.' },
  not_allowed: { status: 403, message: 'This cannot be changed here.' },
  body_too_large: { status: 413, message: 'The request is too large.' },
  bad_request: { status: 400, message: 'The request could not be read.' },
  photo_empty: { status: 422, message: 'The photo is empty.' },
  photo_too_large: { status: 413, message: 'The photo has too many bytes or pixels.' },
  photo_not_image: { status: 415, message: 'This is no JPEG or WebP.' },
  photo_heic: { status: 415, message: 'This is HEIC, which is not taken.' },
  photo_damaged: {
    status: 422,
    message: 'A part of the photo is missing, or something is behind it.',
  },
  photo_tells_place: { status: 422, message: 'The photo carries metadata.' },
  rate_limited: { status: 429, message: 'Too many wrong sign-ins. Wait a few minutes.' },
  pairing_wrong: { status: 422, message: 'This code is wrong, used, or too old.' },
  pairing_wait: { status: 429, message: 'Too many wrong codes. Wait a few minutes.' },
  backup_failed: { status: 507, message: 'No backup was made.' },
  backend_unavailable: { status: 503, message: 'The database is not answering.' },
  backend_timeout: { status: 504, message: 'The database took too long to answer.' },
  backend_error: { status: 500, message: 'Something went wrong in the server.' },
}

/** Thrown by a check; the gate answers it. */
export class Refusal extends Error {
  readonly status: number

  constructor(
    readonly code: RefusalCode,
    readonly headers: Record<string, string> = {},
    /** What the client needs to know beside the reason. */
    readonly more: Record<string, number> = {},
  ) {
    super(REFUSALS[code].message)
    this.status = REFUSALS[code].status
  }

  toResponse(): Response {
    const { code, message, more } = this
    // `error_code` is where older GoTrue clients look; `details` and `hint` where PostgREST's do.
    const body = { code, error_code: code, message, details: null, hint: null, ...more }
    return Response.json(body, { status: this.status, headers: this.headers })
  }
}
