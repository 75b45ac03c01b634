// Live updates of the built-in backend: what the database tells goes to the screens that may hear it.
import { type CredentialKeys, identityOf } from '../gate/credentials'
import { Refusal } from '../gate/refusal'
import type { ToldMessage, TopicQuestion } from './allowed-topics'
import { type Channel, createChannels } from './channels'
import { serveConnection } from './connection'
import { gather } from './gathered'
import { askTogether } from './may-hear'
import { createSockets, type Upgrade } from './sockets'

interface RealtimeOptions {
  readonly keys: CredentialKeys
  readonly hosts: Set<string>
  /** Of each question the topics that are allowed; asked as those users. */
  readonly allowedTopics: (questions: readonly TopicQuestion[]) => Promise<string[][]>
}

export interface Realtime {
  readonly upgrade: Upgrade
  /** What the database told in one commit. */
  readonly tell: (messages: readonly ToldMessage[]) => void
  readonly close: () => Promise<void>
}

const LOOK_EVERY_MS = 1_000
/** Rights may also end by themselves, and not only by a change that is told. */
const RECHECK_EVERY_MS = 60_000
const USER = /^user:(.+)$/

export function createRealtime({ keys, hosts, allowedTopics }: RealtimeOptions): Realtime {
  const channels = createChannels()
  const mayHear = askTogether(allowedTopics)
  const messages = gather(({ topic, event, payload }) => {
    for (const channel of channels.of(topic))
      channel.push('broadcast', { type: 'broadcast', event, payload })
  })
  const sockets = createSockets({
    hosts,
    publishableKey: keys.publishableKey,
    serve: (socket, version) =>
      serveConnection(socket, { version, channels, mayHear, identify: identifyWith(keys) }),
  })

  async function recheck(listening: readonly Channel[]): Promise<void> {
    await Promise.all(
      listening.map(async (channel) => {
        const isAllowed = await mayHear(channel.userId, channel.topic).catch(() => false)
        if (!isAllowed)
          channel.end('Unauthorized: The permission to read from this topic has ended')
      }),
    )
  }

  async function tell(told: readonly ToldMessage[]): Promise<void> {
    const users = told.flatMap(({ topic }) => USER.exec(topic)?.[1] ?? [])
    // Whoever lost a role hears nothing more, not even of what ended it.
    if (users.length > 0)
      await recheck(channels.all().filter(({ userId }) => users.includes(userId)))
    for (const message of told) if (message.private) messages.tell(message)
    // Areas may be where they were not before.
    if (told.some(({ topic }) => topic === 'everyone')) await recheck(channels.all())
  }

  let checkedAt = Date.now()
  const look = setInterval(() => {
    const now = Date.now()
    for (const channel of channels.all())
      if (channel.expiresAt <= now) channel.end('InvalidJWTToken: Token has expired')
    if (now - checkedAt < RECHECK_EVERY_MS) return
    checkedAt = now
    void recheck(channels.all())
  }, LOOK_EVERY_MS).unref()

  return {
    upgrade: sockets.upgrade,
    tell: (told) => void tell(told),
    close: async () => {
      clearInterval(look)
      messages.stop()
      await sockets.close()
    },
  }
}

const identifyWith =
  ({ jwtSecret }: CredentialKeys) =>
  (token: string) =>
    identityOf(token, jwtSecret).catch((error: unknown) => {
      const isExpired = error instanceof Refusal && error.code === 'token_expired'
      throw new Error(
        `InvalidJWTToken: ${isExpired ? 'Token has expired' : 'The token is not valid'}`,
      )
    })
