// Live updates of who is signed in: a message says that something has changed, and the change feed is pulled.
// Lost messages cost a delay, never a row: it is pulled as well when listening begins again, on wake, and every 60 s.
import { type QueryClient, QueryObserver } from '@tanstack/react-query'
import { feedKey } from '@/data/changes'
import { supabase } from '@/data/client'
import { membershipsQuery } from '@/data/memberships'
import { reportingRulesQuery } from '@/data/reporting-rules'
import { sessionNow, watchSession } from '@/data/session'
import { listening } from './listening'
import { pullTogether } from './pulling'
import { EVERYONE, topicOfUser, topicsOf } from './topics'
import { watchWake } from './wake'

/** off: changes are seen when they are pulled, which goes on every minute. */
export type LiveState = 'live' | 'connecting' | 'off'

/** Nobody is told for longer that it is about to be live. */
const HOPE_MS = 20_000

let state: LiveState = 'off'
let hope: ReturnType<typeof setTimeout> | undefined
let isStarted = false
const listeners = new Set<() => void>()

export const liveNow = (): LiveState => state

/** Calls `listener` after every change of `liveNow`. @returns stops calling it */
export function watchLive(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function set(next: LiveState): void {
  clearTimeout(hope)
  if (next === 'connecting') hope = setTimeout(set, HOPE_MS, 'off')
  if (next === state) return
  state = next
  for (const listener of listeners) listener()
}

/** Follows the session, once: listens while somebody is signed in. The client is connected before. */
export function startLive(client: QueryClient): void {
  if (isStarted) return
  isStarted = true
  const pulling = pullTogether(() => client.invalidateQueries({ queryKey: feedKey }))
  const askAnew = (queryKey: readonly unknown[]) => void client.invalidateQueries({ queryKey })
  let userId = ''

  const askRoles = () => askAnew(membershipsQuery(userId).queryKey)
  function changed(topic: string): void {
    if (topic === topicOfUser(userId)) askRoles()
    if (topic === EVERYONE) askAnew(reportingRulesQuery().queryKey)
    pulling.soon()
  }
  const ears = listening({
    client: supabase(),
    token: tokenNow,
    onMessage: changed,
    onJoined: (topic, isFirst) => (isFirst ? pulling.soon() : changed(topic)),
    onState: (isLive) => set(isLive ? 'live' : 'connecting'),
    onRefused: askRoles,
  })
  watchWake((wake) => {
    if (userId !== '' && (wake === 'woke' || state !== 'live')) ears.again()
  })

  let stop = () => {}
  function follow(): void {
    const session = sessionNow()
    const now = session?.status === 'signed_in' ? session.userId : ''
    if (now === userId) return
    userId = now
    stop()
    ears.to([])
    pulling.stop()
    stop = now === '' ? () => {} : followTopics(client, now, ears.to)
    set(now === '' ? 'off' : 'connecting')
  }
  watchSession(follow)
  follow()
}

/** Calls `listen` with the topics of a user, which change with their roles. @returns ends it */
function followTopics(
  client: QueryClient,
  userId: string,
  listen: (topics: readonly string[]) => void,
): () => void {
  const observer = new QueryObserver(client, membershipsQuery(userId))
  let topics = ''
  const look = () => {
    const { data } = observer.getCurrentResult()
    if (data === undefined) return
    const next = topicsOf(userId, data)
    if (next.join() === topics) return
    topics = next.join()
    listen(next)
  }
  const stop = observer.subscribe(look)
  look()
  return stop
}

async function tokenNow(): Promise<string | null> {
  const { data } = await supabase().auth.getSession()
  return data.session?.access_token ?? null
}
