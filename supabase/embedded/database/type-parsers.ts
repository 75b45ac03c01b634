// How PGlite's text becomes values, so that answers read as PostgREST's do.

/** `2025-05-14 17:00:00.5+00` as `2025-05-14T17:00:00.5+00:00`. */
function isoTimestamp(text: string): string {
  return text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')
}

const BYTEA = 17
const TIMESTAMP = 1114
const TIMESTAMPTZ = 1184

export const typeParsers = {
  // PGlite's own bytea parser is five times slower.
  [BYTEA]: (text: string) => Buffer.from(text.slice(2), 'hex'),
  [TIMESTAMP]: isoTimestamp,
  [TIMESTAMPTZ]: isoTimestamp,
}
