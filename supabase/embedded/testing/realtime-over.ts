// Live updates over a database of the test, on a port of their own, and supabase-js as somebody signed in.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient, type SupabaseClient } from '@supabase/supabase-js'
import WebSocket from 'ws'
import type { Connection } from '../database/open-connection'
import { allowedHosts } from '../gate/origin'
import { allowedTopics, listenToDatabase } from '../realtime/allowed-topics'
import { createRealtime, type Realtime } from '../realtime/realtime'

export const keys = { publishableKey: 'sb_publishable_live', jwtSecret: 'live-secret-'.repeat(4) }

export interface LiveServer {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** `tell` goes to whichever server of this database runs. */
export async function realtimeOver(
  connection: Connection,
): Promise<(port?: number) => Promise<LiveServer>> {
  let running: Realtime | null = null
  await listenToDatabase(connection, (messages) => running?.tell(messages))
  return async (port = 0) => {
    const realtime = createRealtime({
      keys,
      hosts: allowedHosts('127.0.0.1'),
      allowedTopics: (questions) => allowedTopics(connection, questions),
    })
    const server = createServer((_, response) => response.writeHead(404).end())
    server.on('upgrade', (request, socket, head) => {
      if (!realtime.upgrade(request, socket, head)) socket.destroy()
    })
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    running = realtime
    return {
      url: `http://localhost:${(server.address() as AddressInfo).port}`,
      stop: async () => {
        running = null
        server.close()
        await realtime.close()
      },
    }
  }
}

/** A client whose tokens are what `token` answers. */
export function liveClient(
  url: string,
  token: () => Promise<string>,
  options: { vsn?: '1.0.0' | '2.0.0' } = {},
): SupabaseClient {
  return createClient(url, keys.publishableKey, {
    accessToken: token,
    realtime: {
      transport: WebSocket as never,
      // Back sooner than people need it, for the tests' sake.
      reconnectAfterMs: () => 50,
      ...options,
    },
  })
}
