// Where the backend is: built in, or told by the server that the app was loaded from.

/** What `/config.json` says. */
export interface ServerConfig {
  readonly url: string
  readonly publishableKey: string
  readonly demo: boolean
}

/** Null when the server answers something else. @throws TypeError without a network */
export async function readServerConfig(): Promise<ServerConfig | null> {
  const { VITE_SUPABASE_URL: url, VITE_SUPABASE_PUBLISHABLE_KEY: publishableKey } = import.meta.env
  if (url && publishableKey) return { url, publishableKey, demo: false }
  const response = await fetch('/config.json', { cache: 'no-store' })
  return response.ok ? toConfig(await response.json().catch(() => null)) : null
}

function toConfig(answer: unknown): ServerConfig | null {
  const { url, publishableKey, demo } = (answer ?? {}) as Record<string, unknown>
  return typeof url === 'string' && URL.canParse(url) && typeof publishableKey === 'string'
    ? { url, publishableKey, demo: demo === true }
    : null
}
