// Listening through what supabase-js does not mend by itself: closed channels, dead tokens, joins that never come.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Client } from '@/data/client'
import { listening } from './listening'

type Told = (status: string, error?: Error) => void

/** Supabase's client as far as it is asked here; a topic that is still being left gives no new channel, as there. */
function fakeClient() {
  const open = new Map<string, { tell: Told; heard: Map<string, () => void>; token: string }>()
  const joins: string[] = []
  const tokens: string[] = []
  const client = {
    realtime: {
      setAuth: async (token: string) => void tokens.push(token),
      disconnect: async () => void (await new Promise((resolve) => setTimeout(resolve, 100))),
    },
    channel: (topic: string) => {
      if (open.has(topic)) throw new Error(`${topic} was not left`)
      const heard = new Map<string, () => void>()
      const channel = { tell: (() => {}) as Told, heard, token: tokens.at(-1) ?? '' }
      open.set(topic, channel)
      return {
        topic,
        on: (_: string, { event }: { event: string }, hear: () => void) =>
          void heard.set(event, hear),
        subscribe: (tell: Told) => {
          channel.tell = tell
          joins.push(topic)
        },
      }
    },
    removeChannel: async ({ topic }: { topic: string }) => {
      open.delete(topic)
      return 'ok'
    },
  }
  return {
    client: client as unknown as Pick<Client, 'channel' | 'removeChannel' | 'realtime'>,
    joins,
    tokens,
    tell: (topic: string, status: string, problem?: string) =>
      open.get(topic)?.tell(status, problem === undefined ? undefined : new Error(problem)),
    message: (topic: string, event = 'changed') => open.get(topic)?.heard.get(event)?.(),
    topics: () => [...open.keys()],
  }
}

function listener() {
  const fake = fakeClient()
  const heard: string[] = []
  const states: boolean[] = []
  let given = 0
  const token = vi.fn(async (): Promise<string | null> => `token ${++given}`)
  const onRefused = vi.fn()
  const ears = listening({
    client: fake.client,
    token,
    onMessage: (topic) => heard.push(`message ${topic}`),
    onBeside: (topic) => heard.push(`beside ${topic}`),
    onJoined: (topic, isFirst) => heard.push(`${isFirst ? 'joined' : 'joined again'} ${topic}`),
    onState: (isLive) => states.push(isLive),
    onRefused,
  })
  return { ...fake, ears, heard, states, token, onRefused }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

async function live() {
  const all = listener()
  all.ears.to(['a', 'b'])
  await pass(1)
  all.tell('a', 'SUBSCRIBED')
  expect(all.states).toEqual([])
  all.tell('b', 'SUBSCRIBED')
  expect(all.states).toEqual([true])
  return all
}

it('is live when all topics are heard, and says what it hears', async () => {
  const { message, heard } = await live()
  message('a')
  message('b', 'beside')
  expect(heard).toEqual(['joined a', 'joined b', 'message a', 'beside b'])
})

it('leaves it to supabase-js to come back, and tells that something may have been missed', async () => {
  const { tell, states, heard, joins } = await live()
  tell('a', 'CHANNEL_ERROR', 'socket closed: 1006')
  tell('b', 'CHANNEL_ERROR', 'socket closed: 1006')
  expect(states).toEqual([true, false])
  await pass(20_000)
  tell('a', 'SUBSCRIBED')
  tell('b', 'SUBSCRIBED')
  expect(states).toEqual([true, false, true])
  expect(heard.slice(2)).toEqual(['joined again a', 'joined again b'])
  await pass(120_000)
  expect(joins).toEqual(['a', 'b'])
})

it('begins from the start with a fresh token when supabase-js does not come back', async () => {
  const { tell, joins, tokens, states } = await live()
  tell('a', 'CHANNEL_ERROR', 'socket closed: 1006')
  await pass(41_000)
  expect(joins).toEqual(['a', 'b', 'a', 'b'])
  expect(tokens).toEqual(['token 1', 'token 2'])
  tell('a', 'SUBSCRIBED')
  tell('b', 'SUBSCRIBED')
  expect(states).toEqual([true, false, true])
})

it('joins a channel again that the server closed, and asks for the roles', async () => {
  const { tell, joins, onRefused } = await live()
  tell('a', 'CLOSED')
  expect(onRefused).toHaveBeenCalled()
  await pass(2_000)
  expect(joins).toEqual(['a', 'b', 'a', 'b'])
})

it('gives supabase-js a fresh token when the old one was refused', async () => {
  const { tell, tokens, onRefused } = await live()
  tell('a', 'CHANNEL_ERROR', 'InvalidJWTToken: Token has expired')
  await pass(1)
  expect(tokens).toEqual(['token 1', 'token 2'])
  expect(onRefused).not.toHaveBeenCalled()
})

it('asks for the roles when a topic is refused, and follows them to others', async () => {
  const { ears, tell, onRefused, topics } = await live()
  tell('a', 'CHANNEL_ERROR', 'Unauthorized: You do not have permissions')
  expect(onRefused).toHaveBeenCalledTimes(1)
  ears.to(['b', 'c'])
  await pass(200)
  expect(topics()).toEqual(['b', 'c'])
})

it('waits for a token, and longer each time', async () => {
  const { ears, token, joins } = listener()
  token.mockResolvedValue(null)
  ears.to(['a'])
  await pass(60_000)
  expect(token.mock.calls.length).toBeGreaterThan(4)
  expect(token.mock.calls.length).toBeLessThan(20)
  expect(joins).toEqual([])
  token.mockRejectedValueOnce(new Error('no network')).mockResolvedValue('at last')
  await pass(30_000)
  expect(joins).toEqual(['a'])
})

it('hears nothing once nobody is signed in', async () => {
  const { ears, message, topics, heard, states, joins } = await live()
  ears.to([])
  await pass(200)
  expect(topics()).toEqual([])
  expect(states).toEqual([true, false])
  message('a')
  await pass(120_000)
  expect(heard).toEqual(['joined a', 'joined b'])
  expect(joins).toEqual(['a', 'b'])
})

it('begins from the start after a sleep, once however often it is told', async () => {
  const { ears, joins, topics } = await live()
  ears.again()
  ears.to(['a', 'b'])
  ears.again()
  await pass(2_000)
  expect(topics()).toEqual(['a', 'b'])
  expect(joins).toEqual(['a', 'b', 'a', 'b'])
})
