// The one Supabase client, made from the configuration of the server that the app was loaded from.
import { createClient } from '@supabase/supabase-js'
import type { Database } from './database.types'
import { Failure, toFailure } from './failure'
import { fetchAsUser } from './fetch-as-user'
import { SESSION_STORAGE_KEY } from './kept-session'
import { readServerConfig, type ServerConfig } from './server-config'

const RECONNECT_MS = [500, 1_000, 2_000, 5_000]

/** Screens that lost the same server do not all come back in the same instant. */
const reconnectAfterMs = (tries: number): number =>
  (RECONNECT_MS[tries - 1] ?? 8_000) * (0.5 + Math.random())

const makeClient = ({ url, publishableKey }: ServerConfig) =>
  createClient<Database>(url, publishableKey, {
    auth: {
      storageKey: SESSION_STORAGE_KEY,
      persistSession: true,
      autoRefreshToken: true,
      detectSessionInUrl: false,
    },
    global: { fetch: fetchAsUser(publishableKey) },
    realtime: { reconnectAfterMs },
  })

export type Client = ReturnType<typeof makeClient>

let connected: { readonly client: Client; readonly config: ServerConfig } | null = null
let connecting: Promise<void> | null = null

/**
 * Reads the configuration and makes the client, once; a failed try may be repeated.
 * @throws Failure
 */
export function connect(): Promise<void> {
  connecting ??= readConfig()
    .then((config) => {
      connected = { client: makeClient(config), config }
    })
    .catch((error: unknown) => {
      connecting = null
      throw toFailure(error)
    })
  return connecting
}

/** The client. The app connects before it draws a screen that asks for data. */
export function supabase(): Client {
  if (connected === null) throw new Failure('error.code.backend_unavailable')
  return connected.client
}

/** Renews an expired session now: the network is back. */
export async function renewNow(): Promise<void> {
  const { auth } = supabase()
  // supabase-js repeats its last failure for a minute; `client.test.ts` tells when it does so by another name.
  Object.assign(auth, { lastRefreshFailure: null })
  await auth.getSession()
}

/** Where the backend is. */
export function backend(): Pick<ServerConfig, 'url' | 'publishableKey'> {
  if (connected === null) throw new Failure('error.code.backend_unavailable')
  return connected.config
}

/** Whether the server holds sample data only. */
export const isDemo = (): boolean => connected?.config.demo ?? false

async function readConfig(): Promise<ServerConfig> {
  const config = await readServerConfig()
  if (config === null) throw new Failure('error.code.backend_unavailable')
  return config
}
