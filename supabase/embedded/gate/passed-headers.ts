// The headers that cross the gate: what supabase-js needs, and nothing that Lite might act on otherwise.

const INWARD = [
  'accept',
  'accept-profile',
  'content-profile',
  'content-type',
  'prefer',
  'range',
  'range-unit',
  'x-client-info',
  'x-supabase-api-version',
  'x-upsert',
]
const OUTWARD = [
  'content-location',
  'content-range',
  'content-type',
  'location',
  'preference-applied',
  'sb-error-code',
  'x-sb-error-code',
]

/** `address`: of the client; the database counts by it how often somebody without a login asks. */
export function inwardHeaders(
  headers: Headers,
  publishableKey: string,
  accessToken: string | null,
  address: string,
): Record<string, string> {
  const passed: Record<string, string> = { apikey: publishableKey }
  for (const name of INWARD) {
    const value = headers.get(name)
    if (value !== null) passed[name] = value
  }
  if (accessToken !== null) passed.authorization = `Bearer ${accessToken}`
  else passed['x-forwarded-for'] = address
  return passed
}

export function outwardHeaders(headers: Record<string, string>): Record<string, string> {
  const passed: Record<string, string> = {
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  }
  for (const name of OUTWARD) {
    const value = headers[name]
    if (value !== undefined) passed[name] = value
  }
  return passed
}
