// Whom a screen listens as, to what, and what it asks for anew when it hears something.
import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Membership } from '@/domain/permissions'

type Session = { status: 'signed_in'; userId: string } | { status: 'signed_out' }

interface Ears {
  readonly onMessage: (topic: string) => void
  readonly onBeside: (topic: string) => void
  readonly onJoined: (topic: string, isFirst: boolean) => void
  readonly onState: (isLive: boolean) => void
  readonly onRefused: () => void
}

const world = {
  session: { status: 'signed_out' } as Session,
  tell: () => {},
  roles: [] as Membership[],
  /** What was listened to, newest last. */
  topics: [] as (readonly string[])[],
  ears: {} as Ears,
  wake: (_: string) => {},
  again: vi.fn(),
}

vi.mock('@/data/client', () => ({ supabase: () => ({}) }))
vi.mock('@/data/session', () => ({
  sessionNow: () => world.session,
  watchSession: (listener: () => void) => {
    world.tell = listener
  },
}))
vi.mock('@/data/memberships', () => ({
  membershipsQuery: (userId: string) => ({
    queryKey: ['memberships', userId],
    queryFn: async () => [...world.roles],
  }),
}))
vi.mock('./wake', () => ({
  watchWake: (listener: (wake: string) => void) => {
    world.wake = listener
  },
}))
vi.mock('./listening', () => ({
  listening: (ears: Ears) => {
    world.ears = ears
    return { to: (topics: readonly string[]) => world.topics.push(topics), again: world.again }
  },
}))

const role = (areaPath: string): Membership => ({
  ...{ userId: 'u1', areaId: areaPath, areaPath },
  role: 'officer',
})

const asked: string[] = []
let client: QueryClient

async function signIn(userId: string | null): Promise<void> {
  world.session = userId ? { status: 'signed_in', userId } : { status: 'signed_out' }
  world.tell()
  await vi.advanceTimersByTimeAsync(1)
}

async function start() {
  const live = await import('./live')
  live.startLive(client)
  return live
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.resetModules()
  Object.assign(world, { session: { status: 'signed_out' }, roles: [role('vn.a')], topics: [] })
  world.again.mockClear()
  asked.length = 0
  client = new QueryClient()
  const invalidate = client.invalidateQueries.bind(client)
  vi.spyOn(client, 'invalidateQueries').mockImplementation((filters, options) => {
    if (filters?.queryKey) asked.push(filters.queryKey.join(' '))
    return invalidate(filters, options)
  })
})
afterEach(() => {
  client.clear()
  vi.useRealTimers()
})

it('listens while somebody is signed in, and says so when it hears all', async () => {
  const { liveNow, watchLive } = await start()
  const states: string[] = []
  watchLive(() => states.push(liveNow()))
  expect([liveNow(), world.topics]).toEqual(['off', []])
  await signIn('u1')
  expect(world.topics.at(-1)).toEqual(['everyone', 'user:u1', 'area:vn.a'])
  world.ears.onState(true)
  world.ears.onState(false)
  world.ears.onState(true)
  await signIn(null)
  expect(world.topics.at(-1)).toEqual([])
  expect(states).toEqual(['connecting', 'live', 'connecting', 'live', 'off'])
})

it('promises to be live for so long and no longer, and keeps trying', async () => {
  const { liveNow } = await start()
  await signIn('u1')
  expect(liveNow()).toBe('connecting')
  await vi.advanceTimersByTimeAsync(30_000)
  expect(liveNow()).toBe('off')
  world.ears.onState(true)
  expect(liveNow()).toBe('live')
})

it('pulls when something has changed, once for many messages', async () => {
  await start()
  await signIn('u1')
  for (let message = 0; message < 10; message += 1) world.ears.onMessage('area:vn.a')
  await vi.advanceTimersByTimeAsync(300)
  expect(asked).toEqual(['changes'])
})

it('asks anew for what is shown beside the feed, and pulls nothing for it', async () => {
  await start()
  await signIn('u1')
  const queryFn = vi.fn(async () => 'minutes')
  const shown = new QueryObserver(client, {
    queryKey: ['briefing'],
    queryFn,
    meta: { beside: true },
    staleTime: Number.POSITIVE_INFINITY,
  })
  const close = shown.subscribe(() => {})
  await vi.advanceTimersByTimeAsync(300)
  expect(queryFn).toHaveBeenCalledTimes(1)
  for (let message = 0; message < 10; message += 1) world.ears.onBeside('area:vn.a')
  await vi.advanceTimersByTimeAsync(300)
  expect(queryFn).toHaveBeenCalledTimes(2)
  expect(asked).toEqual([])
  // What was said while nobody listened.
  world.ears.onJoined('area:vn.a', false)
  await vi.advanceTimersByTimeAsync(300)
  expect(queryFn).toHaveBeenCalledTimes(3)
  close()
  world.ears.onBeside('area:vn.a')
  await vi.advanceTimersByTimeAsync(300)
  expect(queryFn).toHaveBeenCalledTimes(3)
})

it('asks for the rules with what everybody may see, and for the roles with one’s own', async () => {
  await start()
  await signIn('u1')
  world.ears.onJoined('everyone', true)
  world.ears.onJoined('user:u1', true)
  await vi.advanceTimersByTimeAsync(300)
  expect(asked).toEqual(['changes'])
  world.ears.onMessage('everyone')
  await vi.advanceTimersByTimeAsync(300)
  world.ears.onMessage('user:u1')
  await vi.advanceTimersByTimeAsync(300)
  expect(asked.slice(1)).toEqual(['reporting_rules', 'changes', 'memberships u1', 'changes'])
})

it('listens to other areas once the roles are others', async () => {
  await start()
  await signIn('u1')
  world.roles = [role('vn.b')]
  world.ears.onRefused()
  await vi.advanceTimersByTimeAsync(1)
  expect(world.topics.at(-1)).toEqual(['everyone', 'user:u1', 'area:vn.b'])
  const times = world.topics.length
  world.ears.onRefused()
  await vi.advanceTimersByTimeAsync(1)
  expect(world.topics).toHaveLength(times)
})

it('begins anew after a sleep, and when it is looked at without being live', async () => {
  await start()
  world.wake('woke')
  expect(world.again).not.toHaveBeenCalled()
  await signIn('u1')
  world.wake('seen')
  expect(world.again).toHaveBeenCalledTimes(1)
  world.ears.onState(true)
  world.wake('seen')
  expect(world.again).toHaveBeenCalledTimes(1)
  world.wake('woke')
  expect(world.again).toHaveBeenCalledTimes(2)
})

it('listens to a wall beside the feed until told otherwise, also for whoever signs in later', async () => {
  const { listenAlso } = await start()
  const told = vi.fn()
  const end = listenAlso('wall:w1', told)
  expect(world.topics).toEqual([])
  await signIn('u1')
  expect(world.topics.at(-1)).toEqual(['everyone', 'user:u1', 'area:vn.a', 'wall:w1'])
  world.ears.onMessage('wall:w1')
  // What was said while nobody listened to it is asked for.
  world.ears.onJoined('wall:w1', true)
  await vi.advanceTimersByTimeAsync(300)
  expect(told).toHaveBeenCalledTimes(2)
  expect(asked).toEqual([])
  end()
  expect(world.topics.at(-1)).toEqual(['everyone', 'user:u1', 'area:vn.a'])
})
