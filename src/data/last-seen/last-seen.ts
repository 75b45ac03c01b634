// What the user saw last is there again at the next start, network or not: read before anything is asked for, brought
// up to date by the change feed from the cursor kept with it, and written down again after each change.
// Queries with `meta.kept` take part.
import { hashKey, type QueryClient, type QueryKey, type QueryMeta } from '@tanstack/react-query'
import { type Feed, feedKey } from '@/data/changes'
import { within } from '@/data/within'
import { type Copy, dropCopies, nameOf, type Part, readCopy, writeCopy } from './copy'

/** Of the sources that make rows; put in at build time (rows-shape.ts). */
declare const ROWS_SHAPE: string

/** Nobody waits longer for what may be there; the network is asked instead. */
const MAX_READ_MS = 8_000
const WRITE_AFTER_MS = 500

interface Keeping {
  readonly userId: string
  readonly restored: Promise<void>
  /** Answers when nothing more is written. */
  readonly stop: () => Promise<void>
}

let keeping: Keeping | null = null

/** Puts what this user saw last into the cache, once, and keeps it from then on. */
export function keepLastSeen(client: QueryClient, userId: string): Promise<void> {
  if (keeping?.userId !== userId) {
    void keeping?.stop()
    keeping = begin(client, userId)
  }
  return keeping.restored
}

/** Ends it, and forgets what was kept: the user has gone. */
export async function forgetLastSeen(): Promise<void> {
  const stopped = keeping?.stop()
  keeping = null
  // What is being written would come after.
  await stopped
  // A browser that forbids storage has kept nothing.
  await dropCopies().catch(() => undefined)
}

function begin(client: QueryClient, userId: string): Keeping {
  let isOver = false
  let stopWriting = async () => {}
  const restored = within(MAX_READ_MS, readCopy(userId, ROWS_SHAPE, new Date()))
    .catch(() => null)
    .then((copy) => {
      if (isOver) return
      if (copy) restore(client, copy)
      stopWriting = keepWriting(client, userId)
    })
  const stop = () => {
    isOver = true
    return stopWriting()
  }
  return { userId, restored, stop }
}

function restore(client: QueryClient, { about, parts }: Copy): void {
  // With a cursor of now these rows would never be brought up to date.
  if (client.getQueryData(feedKey) !== undefined) return
  const put = (queryKey: QueryKey, meta: QueryMeta, data: unknown, updatedAt: number) => {
    const options = client.defaultQueryOptions({
      queryKey,
      meta,
      gcTime: Number.POSITIVE_INFINITY,
    })
    const query = client.getQueryCache().build(client, options)
    if (query.state.data === undefined) query.setData(data, { updatedAt, manual: true })
  }
  for (const { key, meta, data, updatedAt } of parts) put(key, meta, data, updatedAt)
  put(feedKey, {}, about.feed, about.feed.pulledAt.getTime())
}

/** @returns stops writing, and answers when what was being written is */
function keepWriting(client: QueryClient, userId: string): () => Promise<void> {
  const writer = crypto.randomUUID()
  const feedHash = hashKey(feedKey)
  let written = new Map<string, unknown>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<void> = Promise.resolve()

  const begin = () => {
    timer = undefined
    writing = writing.then(write)
  }
  const write = async () => {
    const feed = client.getQueryData<Feed>(feedKey)
    if (feed === undefined) return
    const parts = partsOf(client)
    const data = new Map(parts.map((part) => [nameOf(part), part.data]))
    const names = [...data.keys()]
    const changed = new Set(names.filter((name) => written.get(name) !== data.get(name)))
    try {
      await writeCopy(userId, { about: { shape: ROWS_SHAPE, writer, feed, names }, parts }, changed)
      written = data
    } catch {
      // No room, or no storage: what was kept before stays as it was, with its own cursor.
    }
  }
  const stopWatching = client.getQueryCache().subscribe(({ type, query }) => {
    const isKept = query.meta?.kept === true || query.queryHash === feedHash
    if (isKept && (type === 'updated' || type === 'removed'))
      timer ??= setTimeout(begin, WRITE_AFTER_MS)
  })
  return () => {
    stopWatching()
    clearTimeout(timer)
    return writing
  }
}

const partsOf = (client: QueryClient): Part[] =>
  client
    .getQueryCache()
    .findAll({ predicate: ({ meta, state }) => meta?.kept === true && state.data !== undefined })
    .map(({ queryKey, meta, state }) => ({
      key: queryKey,
      meta: { ...meta },
      data: state.data,
      updatedAt: state.dataUpdatedAt,
    }))
