// What somebody saw last, in this browser's IndexedDB: lists as they were, and the cursor of the change feed that
// belongs to them. A copy is of one user and of one writer, so that no list in it is older than its cursor.
import type { QueryKey, QueryMeta } from '@tanstack/react-query'
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { Feed } from '@/data/changes'

/** One list, as the query cache has it. */
export interface Part {
  readonly key: QueryKey
  readonly meta: QueryMeta
  readonly data: unknown
  readonly updatedAt: number
}

export interface About {
  /** Of the app that wrote it: how rows are shaped. */
  readonly shape: string
  /** One start of the app in one tab. */
  readonly writer: string
  readonly feed: Feed
  /** Of its parts. */
  readonly names: readonly string[]
}

export interface Copy {
  readonly about: About
  readonly parts: readonly Part[]
}

type PartKey = [userId: string, name: string]

interface Schema extends DBSchema {
  about: { key: string; value: About }
  parts: { key: PartKey; value: Part }
}

/** Longer than anybody is without a network, and as long as the server tells of what was deleted. */
const MAX_AGE_MS = 30 * 24 * 60 * 60_000

export const nameOf = ({ key }: Pick<Part, 'key'>): string => JSON.stringify(key)

let opening: Promise<IDBPDatabase<Schema>> | null = null

function open(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>('binh-yen-last-seen', 1, {
    upgrade: (database) => {
      database.createObjectStore('about')
      database.createObjectStore('parts')
    },
    // A tab of a later version waits for this one.
    blocking: () => {
      void opening?.then((database) => database.close())
      opening = null
    },
    terminated: () => {
      opening = null
    },
  })
  opening.catch(() => {
    opening = null
  })
  return opening
}

type Stores = ['about', 'parts']
type Transaction = IDBPTransaction<Schema, Stores, 'readwrite'>

/** All or nothing: what fails leaves the copy as it was. */
async function change<Answer>(
  task: (transaction: Transaction) => Promise<Answer>,
): Promise<Answer> {
  const transaction = (await open()).transaction(['about', 'parts'], 'readwrite')
  const done = transaction.done.catch((error: unknown) => ({ error }))
  try {
    const answer = await task(transaction)
    const failed = await done
    if (failed) throw failed.error
    return answer
  } catch (error) {
    if (transaction.error === null) stop(transaction)
    throw error
  }
}

function stop(transaction: Transaction): void {
  try {
    transaction.abort()
  } catch {
    // It had ended by itself.
  }
}

async function drop(transaction: Transaction, isMeant: (userId: string) => boolean): Promise<void> {
  const about = transaction.objectStore('about')
  const parts = transaction.objectStore('parts')
  for (const userId of await about.getAllKeys()) if (isMeant(userId)) await about.delete(userId)
  for (const key of await parts.getAllKeys()) if (isMeant(key[0])) await parts.delete(key)
}

/**
 * The copy of this user; null where there is none, or none of this shape of rows, or one too old. What others left
 * is dropped.
 * @throws DOMException in a browser that forbids storage
 */
export const readCopy = (userId: string, shape: string, now: Date): Promise<Copy | null> =>
  change(async (transaction) => {
    await drop(transaction, (id) => id !== userId)
    const about = await transaction.objectStore('about').get(userId)
    if (about && isReadable(about, shape, now))
      return { about, parts: await transaction.objectStore('parts').getAll() }
    await drop(transaction, () => true)
    return null
  })

const isReadable = (about: About, shape: string, now: Date): boolean =>
  about.shape === shape && now.getTime() - about.feed.pulledAt.getTime() < MAX_AGE_MS

/**
 * Makes the copy of this user what is given.
 * @param changed names of the parts that are another than this writer wrote before
 * @throws DOMException in a browser that forbids storage or has no room
 */
export const writeCopy = (
  userId: string,
  { about, parts }: Copy,
  changed: ReadonlySet<string>,
): Promise<void> =>
  change(async (transaction) => {
    const stored = transaction.objectStore('parts')
    const before = await transaction.objectStore('about').get(userId)
    const isMine = before?.writer === about.writer
    if (!isMine && before && isAsGood(before, about)) return
    const gone = (name: string) => !isMine || !about.names.includes(name)
    for (const name of before?.names.filter(gone) ?? []) await stored.delete([userId, name])
    for (const part of parts) {
      const name = nameOf(part)
      if (!isMine || changed.has(name)) await stored.put(part, [userId, name])
    }
    await transaction.objectStore('about').put(about, userId)
  })

/** Another tab's, newer than this one's and with all that this one has. */
const isAsGood = (theirs: About, mine: About): boolean =>
  theirs.shape === mine.shape &&
  theirs.feed.pulledAt > mine.feed.pulledAt &&
  mine.names.every((name) => theirs.names.includes(name))

/** Forgets what everybody saw. */
export const dropCopies = (): Promise<void> =>
  change(async (transaction) => {
    // All at once: the page may be left the next moment.
    const cleared = (['about', 'parts'] as const).map((name) =>
      transaction.objectStore(name).clear(),
    )
    await Promise.all(cleared)
  })
