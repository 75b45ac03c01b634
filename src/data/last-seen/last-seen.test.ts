// What somebody saw last, across starts of the app: there without a network, brought up to date with one.
import 'fake-indexeddb/auto'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

interface Place {
  readonly id: string
  readonly name: string
  readonly seenAt: Date
}

/** The server: a list, a log of what changed, and whether it can be reached. */
const server = {
  isThere: true,
  rows: [] as Place[],
  log: [] as Place[],
  loads: 0,
  asked: [] as (string | null)[],
  isReset: false,
}

const pull = async (_: string, { cursor = null }: { cursor?: string | null }) => {
  if (!server.isThere) return { data: null, error: { message: 'TypeError: Failed to fetch' } }
  server.asked.push(cursor)
  const cameras = cursor === null ? [] : server.log.slice(Number(cursor))
  const reset = server.isReset && cursor !== null
  return {
    data: { cursor: String(server.log.length), more: false, reset, cameras, deleted: {} },
    error: null,
  }
}

vi.mock('@/data/client', () => ({ supabase: () => ({ rpc: pull }) }))
vi.mock('@/data/camera-row', () => ({ toCamera: (row: Place) => row }))

const place = (id: string, name = id): Place => ({ id, name, seenAt: new Date(0) })

function changed(...rows: Place[]): void {
  server.log.push(...rows)
  for (const row of rows) {
    server.rows = [...server.rows.filter(({ id }) => id !== row.id), row]
  }
}

const stops: (() => void)[] = []

/** A start of the app: modules, cache and all that is only in memory are new. */
async function start(userId: string) {
  vi.resetModules()
  const { keepLastSeen, forgetLastSeen } = await import('./last-seen')
  const { changesQuery } = await import('@/data/changes')
  const { tableQuery } = await import('@/data/table-query')
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  await keepLastSeen(client, userId)
  stops.push(() => client.getQueryCache().clear())
  const cameras = tableQuery(['cameras'] as const, async () => {
    if (!server.isThere) throw new TypeError('Failed to fetch')
    server.loads += 1
    return [...server.rows]
  })
  return {
    client,
    forgetLastSeen,
    load: () => client.fetchQuery(cameras),
    pull: () => client.fetchQuery({ ...changesQuery(client), staleTime: 0 }).catch(() => undefined),
    seen: () => client.getQueryData<readonly Place[]>(['cameras'])?.map(({ name }) => name),
    pulledAt: () => client.getQueryState(['changes'])?.dataUpdatedAt,
  }
}

/** What is in the browser for a user now, as the next start would find it. */
async function kept(userId: string) {
  const { readCopy } = await import('./copy')
  const copy = await readCopy(userId, ROWS_SHAPE, new Date())
  const rows = copy?.parts.find(({ key }) => key[0] === 'cameras')?.data as Place[] | undefined
  return copy && { cursor: copy.about.feed.cursor, names: rows?.map(({ name }) => name) }
}

declare const ROWS_SHAPE: string

beforeEach(async () => {
  Object.assign(server, { isThere: true, loads: 0, isReset: false, rows: [], log: [], asked: [] })
  changed(place('a'), place('b'))
  const { dropCopies } = await import('./copy')
  await dropCopies()
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

const keptSoon = (userId: string, what: unknown) =>
  vi.waitFor(async () => expect(await kept(userId)).toEqual(what), { timeout: 5_000 })

describe('what was seen last', () => {
  it('is there without a network, as old as it says, and nothing is skipped afterwards', async () => {
    const first = await start('u1')
    await first.load()
    changed(place('b', 'B'), place('c'))
    await first.pull()
    const pulledAt = first.pulledAt()
    await keptSoon('u1', { cursor: '4', names: ['a', 'B', 'c'] })

    server.isThere = false
    changed(place('c', 'C'))
    const second = await start('u1')
    expect(second.seen()).toEqual(['a', 'B', 'c'])
    expect(second.client.getQueryData<Place[]>(['cameras'])?.[0]?.seenAt).toEqual(new Date(0))
    expect(second.pulledAt()).toBe(pulledAt)
    await second.pull()
    expect(second.seen()).toEqual(['a', 'B', 'c'])
    expect(second.pulledAt()).toBe(pulledAt)

    server.isThere = true
    server.asked = []
    await second.pull()
    expect(server.asked).toEqual(['4'])
    expect(second.seen()).toEqual(['a', 'B', 'C'])
    // Nothing was loaded twice.
    expect(server.loads).toBe(1)
    await keptSoon('u1', { cursor: '5', names: ['a', 'B', 'C'] })
  })

  it('is dropped by the server with the cursor, and loaded anew', async () => {
    const first = await start('u1')
    await first.load()
    await keptSoon('u1', { cursor: '2', names: ['a', 'b'] })
    const second = await start('u1')
    server.isReset = true
    await second.pull()
    expect(second.seen()).toBeUndefined()
    await keptSoon('u1', { cursor: '2', names: undefined })
    await second.load()
    expect(second.seen()).toEqual(['a', 'b'])
  })

  it('is never shown to somebody else, who leaves nothing of it', async () => {
    const first = await start('u1')
    await first.load()
    await keptSoon('u1', { cursor: '2', names: ['a', 'b'] })
    const other = await start('u2')
    expect(other.seen()).toBeUndefined()
    expect((await start('u1')).seen()).toBeUndefined()
  })

  it('is gone after signing out, also what was about to be written', async () => {
    const first = await start('u1')
    await first.load()
    await keptSoon('u1', { cursor: '2', names: ['a', 'b'] })
    changed(place('d'))
    await first.pull()
    await first.forgetLastSeen()
    first.client.clear()
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    expect(await kept('u1')).toBeNull()
  })

  it('is not read where rows are shaped in another way, or when it is a month old', async () => {
    const { readCopy, writeCopy } = await import('./copy')
    const pulledAt = new Date('2026-11-01T00:00:00Z')
    const about = { shape: 'of another build', writer: 'w', feed: { cursor: '2', pulledAt } }
    const write = () => writeCopy('u1', { about: { ...about, names: [] }, parts: [] }, new Set())
    await write()
    expect(await readCopy('u1', ROWS_SHAPE, pulledAt)).toBeNull()
    expect(await readCopy('u1', about.shape, pulledAt)).toBeNull()
    await write()
    expect(await readCopy('u1', about.shape, new Date('2026-11-20T00:00:00Z'))).not.toBeNull()
    expect(await readCopy('u1', about.shape, new Date('2026-12-02T00:00:00Z'))).toBeNull()
  })

  it('is not asked of a browser that forbids storage', async () => {
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError')
    })
    const first = await start('u1')
    await first.load()
    expect(first.seen()).toEqual(['a', 'b'])
    expect(opening).toHaveBeenCalled()
    opening.mockRestore()
  })
})
