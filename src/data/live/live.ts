// Live updates of who is signed in: a message says that something has changed, and the change feed is pulled; or, of
// what is beside the feed, that what is shown of it is to be asked for anew (`beside.ts`).
// Lost messages cost a delay, never a row: it is pulled as well when listening begins again, on wake, and every 60 s.
import { type QueryClient, QueryObserver } from '@tanstack/react-query'
import { askBesideAnew } from '@/data/beside'
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
/** Topics beside those of roles, with what a message of theirs is for. */
const also = new Map<string, () => void>()
let listenAgain = () => {}

export const liveNow = (): LiveState => state

/** Calls `listener` after every change of `liveNow`. @returns stops calling it */
export function watchLive(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Also listens to this topic, by itself and not for the feed. @returns ends it */
export function listenAlso(topic: string, onChanged: () => void): () => void {
  also.set(topic, onChanged)
  listenAgain()
  return () => {
    also.delete(topic)
    listenAgain()
  }
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
  const asking = pullTogether(() => askBesideAnew(client))
  const askAnew = (queryKey: readonly unknown[]) => void client.invalidateQueries({ queryKey })
  let userId = ''

  const askRoles = () => askAnew(membershipsQuery(userId).queryKey)
  function changed(topic: string): void {
    const told = also.get(topic)
    if (told) {
      told()
      return
    }
    if (topic === topicOfUser(userId)) askRoles()
    if (topic === EVERYONE) askAnew(reportingRulesQuery().queryKey)
    pulling.soon()
  }
  function joined(topic: string, isFirst: boolean): void {
    if (isFirst && !also.has(topic)) pulling.soon()
    else changed(topic)
    asking.soon()
  }
  const ears = listening({
    client: supabase(),
    token: tokenNow,
    onMessage: changed,
    onBeside: asking.soon,
    onJoined: joined,
    onState: (isLive) => set(isLive ? 'live' : 'connecting'),
    onRefused: askRoles,
  })
  watchWake((wake) => {
    if (userId !== '' && (wake === 'woke' || state !== 'live')) ears.again()
  })

  let ofRoles: readonly string[] = []
  function listen(topics: readonly string[]): void {
    ofRoles = topics
    ears.to(topics.length === 0 ? [] : [...topics, ...also.keys()])
  }
  listenAgain = () => {
    if (ofRoles.length > 0) listen(ofRoles)
  }

  let stop = () => {}
  function follow(): void {
    const session = sessionNow()
    const now = session?.status === 'signed_in' ? session.userId : ''
    if (now === userId) return
    userId = now
    stop()
    listen([])
    pulling.stop()
    asking.stop()
    stop = now === '' ? () => {} : followTopics(client, now, listen)
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
