// One socket: joins, heartbeats and tokens of a client, as Supabase's realtime service answers them.
import type { WebSocket } from 'ws'
import type { Identity } from '../gate/credentials'
import type { Channel, Channels } from './channels'
import { joinProblem } from './join-problem'
import type { MayHear } from './may-hear'
import { decode, encode, type PhoenixMessage, type Version } from './phoenix'

interface ConnectionOptions {
  readonly version: Version
  readonly channels: Channels
  /** Rejects with what is wrong with a token. */
  readonly identify: (token: string) => Promise<Identity>
  readonly mayHear: MayHear
}

/** Where a join has come to; without a channel it is still being checked. */
interface Join {
  readonly joinRef: string | null
  channel: Channel | null
}

const PREFIX = 'realtime:'
const MAX_JOINS = 100
/** A client that renews the tokens of all its channels at once, twice. */
const MAX_MESSAGES = 300
const WINDOW_MS = 10_000
/** Messages are small: whoever has so much before them reads nothing any more. */
const MAX_UNREAD_BYTES = 256 * 1024

/** Serves it until it closes. Answers how many topics it has joined or wants to. */
export function serveConnection(
  socket: WebSocket,
  { version, channels, identify, mayHear }: ConnectionOptions,
): () => number {
  const joins = new Map<string, Join>()
  let [windowStart, messages] = [Date.now(), 0]

  function send(message: PhoenixMessage): void {
    if (socket.readyState !== socket.OPEN) return
    if (socket.bufferedAmount > MAX_UNREAD_BYTES) socket.terminate()
    else socket.send(encode(message, version))
  }

  function reply(to: PhoenixMessage, status: 'ok' | 'error', response: object = {}): void {
    const { joinRef, ref, topic } = to
    send({ joinRef, ref, topic, event: 'phx_reply', payload: { status, response } })
  }

  const refuse = (to: PhoenixMessage, reason: string) => reply(to, 'error', { reason })

  /** Forgets a join; the client hears of it as Phoenix says it. */
  function close(topic: string, join: Join): void {
    if (joins.get(topic) !== join) return
    joins.delete(topic)
    if (join.channel) channels.remove(join.channel)
    const { joinRef } = join
    send({ joinRef, ref: joinRef, topic, event: 'phx_close', payload: {} })
  }

  function channelOf(topic: string, join: Join, { userId, expiresAt }: Identity): Channel {
    const name = topic.slice(PREFIX.length)
    return {
      topic: name,
      userId,
      expiresAt,
      push: (event, payload) => send({ joinRef: null, ref: null, topic, event, payload }),
      end: (message) => {
        if (joins.get(topic) !== join) return
        const payload = { status: 'error', extension: 'system', channel: name, message }
        send({ joinRef: join.joinRef, ref: null, topic, event: 'system', payload })
        close(topic, join)
      },
    }
  }

  async function join(message: PhoenixMessage): Promise<void> {
    const { topic, payload } = message
    const before = joins.get(topic)
    if (before) close(topic, before)
    const problem = joinProblem(payload)
    if (problem) return refuse(message, problem)
    if (!topic.startsWith(PREFIX)) return refuse(message, 'unmatched topic')
    if (joins.size >= MAX_JOINS)
      return refuse(message, 'ChannelRateLimitReached: Too many channels')
    const own: Join = { joinRef: message.joinRef, channel: null }
    joins.set(topic, own)
    const outcome = await admit(topic.slice(PREFIX.length), payload.access_token)
    // It was left or joined anew meanwhile, or the socket has closed.
    if (joins.get(topic) !== own) return
    if (typeof outcome === 'string') {
      joins.delete(topic)
      return refuse(message, outcome)
    }
    own.channel = channelOf(topic, own, outcome)
    channels.add(own.channel)
    reply(message, 'ok', { postgres_changes: [] })
  }

  /** Who it is, or why they are not let in. */
  async function admit(topic: string, token: unknown): Promise<Identity | string> {
    try {
      const identity = await identify(typeof token === 'string' ? token : '')
      if (await mayHear(identity.userId, topic)) return identity
      return `Unauthorized: You do not have permissions to read from this Channel topic: ${topic}`
    } catch (error) {
      return error instanceof Error ? error.message : 'Unauthorized'
    }
  }

  async function renew({ topic, payload }: PhoenixMessage): Promise<void> {
    const join = joins.get(topic)
    const channel = join?.channel
    if (!channel) return
    const outcome = await admit(channel.topic, payload.access_token)
    if (joins.get(topic) !== join) return
    if (typeof outcome === 'string') channel.end(outcome)
    else Object.assign(channel, outcome)
  }

  function leave(message: PhoenixMessage): void {
    const join = joins.get(message.topic)
    reply(message, 'ok')
    if (join) close(message.topic, join)
  }

  const answers: Readonly<Record<string, (message: PhoenixMessage) => unknown>> = {
    phx_join: join,
    phx_leave: leave,
    access_token: renew,
    broadcast: (message) => refuse(message, 'Unauthorized: Only the database sends messages here'),
    presence: (message) => refuse(message, 'NotSupported: This server does not know presence'),
  }

  function answer(message: PhoenixMessage): void {
    const isHeartbeat = message.topic === 'phoenix' && message.event === 'heartbeat'
    if (isHeartbeat) reply(message, 'ok')
    else if (Object.hasOwn(answers, message.event)) answers[message.event]?.(message)
    else refuse(message, 'unmatched event')
  }

  function isTooMany(): boolean {
    const now = Date.now()
    if (now - windowStart > WINDOW_MS) [windowStart, messages] = [now, 0]
    messages += 1
    return messages > MAX_MESSAGES
  }

  socket.on('message', (data, isBinary) => {
    if (isTooMany()) return socket.close(1008, 'too many messages')
    const message = decode(data as Buffer, isBinary, version)
    if (message === null) return socket.close(1007, 'not a message')
    answer(message)
  })
  socket.on('close', () => {
    for (const { channel } of joins.values()) if (channel) channels.remove(channel)
    joins.clear()
  })
  // What is wrong with a socket is followed by its close.
  socket.on('error', () => {})
  return () => joins.size
}
