// Listens to private channels, whatever becomes of network, server and token meanwhile.
//
// supabase-js connects and joins anew by itself. But a channel that the server closed stays closed, one whose topic is
// still being left never joins, and after a sleep it joins with the token that has expired (its issues 1732 and
// 2613). So what is not heard in time is begun from the start, with a fresh token.
import type { RealtimeChannel } from '@supabase/supabase-js'
import type { Client } from '@/data/client'

interface ListeningOptions {
  readonly client: Pick<Client, 'channel' | 'removeChannel' | 'realtime'>
  /** The access token, renewed where it had to be; null while there is none to be had. */
  readonly token: () => Promise<string | null>
  readonly onMessage: (topic: string) => void
  /** Something else than the feed brings is another now. */
  readonly onBeside: (topic: string) => void
  /** What was told before may have been missed. */
  readonly onJoined: (topic: string, isFirst: boolean) => void
  /** Whether all topics are heard; told when it changes. */
  readonly onState: (isLive: boolean) => void
  /** The server lets the user not listen to a topic: their roles may be others now. */
  readonly onRefused: () => void
}

interface Listening {
  /** To these from now on; to none, and the connection ends. */
  readonly to: (topics: readonly string[]) => void
  /** From the start and at once: the machine woke up, or the network is back. */
  readonly again: () => void
}

/** How long supabase-js may try by itself. */
const PATIENCE_MS = 40_000
const FIRST_RETRY_MS = 500
const MAX_RETRY_MS = 10_000

type Status = 'SUBSCRIBED' | 'TIMED_OUT' | 'CLOSED' | 'CHANNEL_ERROR'

export function listening({ client, token, ...told }: ListeningOptions): Listening {
  const heard = new Set<string>()
  const heardBefore = new Set<string>()
  let topics: readonly string[] = []
  let channels: readonly RealtimeChannel[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let tries = 0
  let isLive = false
  /** Each beginning waits for the end of the one before; one that waits is enough. */
  let turn: Promise<void> = Promise.resolve()
  let isWaiting = false

  function begin(): void {
    clearTimeout(timer)
    if (isWaiting) return
    isWaiting = true
    turn = turn.then(end).then(open).catch(retry)
  }

  async function open(): Promise<void> {
    isWaiting = false
    if (topics.length === 0) return
    const now = await token()
    if (now === null) return retry()
    await client.realtime.setAuth(now)
    const joining = topics.map((topic) => ({
      topic,
      channel: client.channel(topic, { config: { private: true } }),
    }))
    channels = joining.map(({ channel }) => channel)
    clearTimeout(timer)
    timer = setTimeout(begin, PATIENCE_MS)
    for (const { topic, channel } of joining) {
      const isOurs = () => channels.includes(channel)
      channel.on('broadcast', { event: 'changed' }, () => isOurs() && told.onMessage(topic))
      channel.on('broadcast', { event: 'beside' }, () => isOurs() && told.onBeside(topic))
      channel.subscribe((status, error) => isOurs() && follow(topic, status, error?.message ?? ''))
    }
  }

  function follow(topic: string, status: `${Status}`, problem: string): void {
    if (status === 'SUBSCRIBED') heard.add(topic)
    else heard.delete(topic)
    noteState()
    if (status === 'SUBSCRIBED') {
      told.onJoined(topic, !heardBefore.has(topic))
      heardBefore.add(topic)
    } else if (status === 'CLOSED') {
      told.onRefused()
      retry()
    } else if (/^Unauthorized/.test(problem)) told.onRefused()
    // supabase-js tries again with what it was given last.
    else if (/JWT|token/i.test(problem)) void renew()
  }

  function noteState(): void {
    const was = isLive
    isLive = topics.length > 0 && heard.size === topics.length
    if (isLive === was) return
    clearTimeout(timer)
    if (isLive) tries = 0
    else timer = setTimeout(begin, PATIENCE_MS)
    told.onState(isLive)
  }

  async function renew(): Promise<void> {
    const now = await token().catch(() => null)
    if (now !== null) await client.realtime.setAuth(now)
  }

  function retry(): void {
    const wait = Math.min(MAX_RETRY_MS, FIRST_RETRY_MS * 2 ** tries)
    tries += 1
    clearTimeout(timer)
    timer = setTimeout(begin, wait * (0.5 + Math.random() / 2))
  }

  /** Leaves all channels. Not one by one: a connection that is dead would take ten seconds to say nothing. */
  async function end(): Promise<void> {
    const left = channels
    channels = []
    heard.clear()
    noteState()
    clearTimeout(timer)
    if (left.length === 0) return
    await client.realtime.disconnect()
    await Promise.all(left.map((channel) => client.removeChannel(channel)))
  }

  return {
    to: (next) => {
      topics = next
      tries = 0
      begin()
    },
    again: () => {
      tries = 0
      begin()
    },
  }
}
