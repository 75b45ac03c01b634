// A signed-in client of the backend that receives an import.
import { createClient } from '@supabase/supabase-js'
import type { Client } from '@/data/client'
import type { Database } from '@/data/database.types'
import { toFailure } from '@/data/failure'
import type { Settings } from '../settings'
import { type Account, findBackend } from './find-backend'

export interface Connection {
  readonly client: Client
  readonly stop: () => Promise<void>
}

/** Node 20 has no WebSocket, and supabase-js will not start without one; nothing here opens any. */
const noWebSocket = { transport: EventTarget as never }

/**
 * @param account answers who imports; asked only where the backend proposes nobody
 * @throws StartError, Failure
 */
export async function connect(
  settings: Settings,
  env: NodeJS.ProcessEnv,
  account: (proposed: Account | null) => Promise<Account>,
): Promise<Connection> {
  const backend = await findBackend(settings, env)
  try {
    const client: Client = createClient<Database>(backend.url, backend.publishableKey, {
      auth: { persistSession: false },
      realtime: noWebSocket,
      global: { fetch: backend.fetch },
    })
    const { error } = await client.auth.signInWithPassword(await account(backend.account))
    if (error) throw toFailure(error)
    const stop = async () => {
      await client.auth.stopAutoRefresh()
      await backend.stop()
    }
    return { client, stop }
  } catch (error) {
    await backend.stop()
    throw error
  }
}
