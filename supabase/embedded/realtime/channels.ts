// Who listens to what: one channel for each topic that a socket has joined.

export interface Channel {
  /** Without the `realtime:` that it has on the wire. */
  readonly topic: string
  userId: string
  /** When its token ends, in milliseconds since 1970. */
  expiresAt: number
  readonly push: (event: string, payload: Readonly<Record<string, unknown>>) => void
  /** Tells the client why, and listens to it no more. */
  readonly end: (reason: string) => void
}

export interface Channels {
  readonly add: (channel: Channel) => void
  readonly remove: (channel: Channel) => void
  readonly of: (topic: string) => readonly Channel[]
  readonly all: () => readonly Channel[]
}

export function createChannels(): Channels {
  const byTopic = new Map<string, Set<Channel>>()
  return {
    add: (channel) => {
      const listening = byTopic.get(channel.topic) ?? new Set()
      byTopic.set(channel.topic, listening.add(channel))
    },
    remove: (channel) => {
      const listening = byTopic.get(channel.topic)
      listening?.delete(channel)
      if (listening?.size === 0) byTopic.delete(channel.topic)
    },
    of: (topic) => [...(byTopic.get(topic) ?? [])],
    all: () => [...byTopic.values()].flatMap((listening) => [...listening]),
  }
}
