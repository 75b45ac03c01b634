// How long a server that had too much asks to wait; supabase-js drops that header from its errors.

let waitUntil = 0

/** `fetch`, noting the wait of a 429. */
export const fetchNotingWaits: typeof fetch = async (input, init) => {
  const response = await fetch(input, init)
  const seconds = Number(response.headers.get('retry-after'))
  if (response.status === 429 && seconds > 0) waitUntil = Date.now() + seconds * 1000
  return response
}

/** Whole minutes still to wait, at least 1; null when no server said so. */
export function minutesToWait(): number | null {
  const left = waitUntil - Date.now()
  return left > 0 ? Math.ceil(left / 60_000) : null
}
