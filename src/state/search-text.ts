// Writes and reads `?a=b&c=d` as plain text: the router would write JSON, which nobody can read aloud.

/** Characters that are allowed in a query and that our values use. */
const READABLE: Readonly<Record<string, string>> = {
  '%2C': ',',
  '%3A': ':',
  '%2F': '/',
  '%40': '@',
}

export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

export function stringifySearch(search: Record<string, unknown>): string {
  const values = Object.entries(search).filter(([, value]) => typeof value === 'string' && value)
  const text = new URLSearchParams(values as [string, string][])
    .toString()
    .replace(/%(2C|3A|2F|40)/g, (code) => READABLE[code] ?? code)
  return text && `?${text}`
}
