// supabase-js as the app uses it, signed in, for tests in Node.
import { createClient, type SupabaseClient } from '@supabase/supabase-js'

/** Node 20 has no WebSocket, and supabase-js will not start without one; tests open none. */
const noWebSocket = { realtime: { transport: EventTarget as never } }

export async function testClient(
  serverUrl: string,
  email: string,
  password: string,
): Promise<SupabaseClient> {
  const answer = await fetch(`${serverUrl}/config.json`)
  const { url, publishableKey } = (await answer.json()) as { url: string; publishableKey: string }
  const auth = { persistSession: false, autoRefreshToken: false }
  const client = createClient(url, publishableKey, { auth, ...noWebSocket })
  const { error } = await client.auth.signInWithPassword({ email, password })
  if (error) throw error
  return client
}
