// One screen without a browser: supabase-js, the listening and the pulling of the app, and the cameras that it shows.
import { createClient, type SupabaseClient } from '@supabase/supabase-js'
import WebSocket from 'ws'
import { listening } from '../../../src/data/live/listening'
import { pullTogether } from '../../../src/data/live/pulling'
import { topicsOf } from '../../../src/data/live/topics'
import type { Membership } from '../../../src/domain/permissions'
import type { Keys } from '../../../supabase/embedded/data-folder/keys'
import { accessToken } from '../../../supabase/embedded/testing/access-token'
import type { Screen } from './world'

interface Answer {
  readonly cursor: string
  readonly more: boolean
  readonly cameras?: readonly { readonly id: string; readonly created_at: string }[]
}

export interface OpenScreen {
  readonly maySee: boolean
  /** How long after the transaction that made it had begun each camera was there, in milliseconds. */
  readonly cameras: ReadonlyMap<string, number>
  readonly isLive: () => boolean
  /** Messages so far. */
  readonly heard: () => number
  readonly close: () => Promise<void>
}

/** As the app makes it, but for the session: tokens are signed here, and a connection is sought sooner. */
export function clientFor(url: string, { publishableKey, jwtSecret }: Keys, userId: string) {
  const token = () => accessToken(jwtSecret, { sub: userId })
  const client = createClient(url, publishableKey, {
    accessToken: token,
    realtime: {
      transport: WebSocket as never,
      reconnectAfterMs: (tries) => Math.min(2_000, 300 * tries) * (0.5 + Math.random()),
    },
  })
  return { client, token }
}

export async function openScreen(url: string, keys: Keys, screen: Screen): Promise<OpenScreen> {
  const { client, token } = clientFor(url, keys, screen.userId)
  const cameras = new Map<string, number>()
  let cursor: string | undefined
  let isLive = false
  let heard = 0

  async function pull(): Promise<void> {
    for (;;) {
      const { data, error } = await client.rpc(
        'pull_changes',
        cursor === undefined ? {} : { cursor },
      )
      if (error) throw error
      const answer = data as Answer
      cursor = answer.cursor
      for (const { id, created_at } of answer.cameras ?? [])
        cameras.set(id, cameras.get(id) ?? Date.now() - Date.parse(created_at))
      if (!answer.more) return
    }
  }

  await pull()
  const pulling = pullTogether(pull)
  const ears = listening({
    client,
    token,
    onMessage: () => {
      heard++
      pulling.soon()
    },
    onBeside: () => {},
    onJoined: pulling.soon,
    onState: (now) => {
      isLive = now
    },
    onRefused: () => {},
  })
  ears.to(topicsOf(screen.userId, await membershipsOf(client)))
  return {
    maySee: screen.maySee,
    cameras,
    isLive: () => isLive,
    heard: () => heard,
    close: async () => {
      pulling.stop()
      ears.to([])
      await client.realtime.disconnect()
    },
  }
}

async function membershipsOf(client: SupabaseClient): Promise<Membership[]> {
  const { data } = await client
    .from('memberships')
    .select('user_id, area_id, role, areas(path)')
    .throwOnError()
  return (data ?? []).map(({ user_id: userId, area_id: areaId, role, areas }) => ({
    ...{ userId, areaId, role },
    areaPath: String((areas as unknown as { path: string }).path),
  }))
}
