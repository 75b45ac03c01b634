// The change feed: after the first load, the only way rows reach a screen.
// The answer's age is the data age that screens show.
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { supabase } from './client'
import type { Database } from './database.types'
import { toFailure } from './failure'
import { type Changes, patchRows } from './patch-rows'
import { takePullTurn } from './turns'
import { within } from './within'

const PULL_EVERY_MS = 60_000
/** Pulls take turns: one that never ends, on a network that went away, would be the last. */
const MAX_PULL_MS = 60_000

export interface Feed {
  readonly cursor: string
  readonly pulledAt: Date
}

type Answer = Changes & { cursor: string; more: boolean; reset: boolean }

/** Where the feed stands; `last-seen/` keeps it together with the rows. */
export const feedKey = ['changes'] as const

async function ask(cursor: string | null): Promise<Answer> {
  const asked = supabase().rpc(
    'pull_changes',
    (cursor === null ? {} : { cursor }) as Database['public']['Functions']['pull_changes']['Args'],
  )
  const { data, error } = await within(MAX_PULL_MS, Promise.resolve(asked))
  if (error) throw toFailure(error)
  return data as unknown as Answer
}

async function pull(client: QueryClient, from: string | null): Promise<Feed> {
  let cursor = from
  for (;;) {
    const answer = await ask(cursor)
    cursor = answer.cursor
    // Not awaited: the loads it starts wait for this pull.
    if (answer.reset) {
      void client.resetQueries({ predicate: ({ meta }) => meta?.fed === true })
      void client.invalidateQueries({ queryKey: ['memberships'] })
    } else patchRows(client, answer)
    if (!answer.more) return { cursor, pulledAt: new Date() }
  }
}

/** Pulls every 60 s, on wake, on reconnect, and at once when it is invalidated (after a write). */
export const changesQuery = (client: QueryClient) =>
  queryOptions({
    queryKey: feedKey,
    queryFn: () =>
      takePullTurn(() => pull(client, client.getQueryData<Feed>(feedKey)?.cursor ?? null)),
    staleTime: 5_000,
    gcTime: Number.POSITIVE_INFINITY,
    refetchInterval: PULL_EVERY_MS,
    refetchOnWindowFocus: true,
    refetchOnReconnect: 'always',
    structuralSharing: false,
  })
