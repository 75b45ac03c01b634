// The database in the browser that keeps the outbox: what was written is on the disk before anybody hears "saved".
import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb'
import { Failure } from '@/data/failure'
import type { Entry } from './work'

/** Bytes, not a Blob: browsers have lost Blobs that were kept in IndexedDB. */
export interface StoredPhoto {
  readonly bytes: ArrayBuffer
  readonly type: string
}

export interface OutboxSchema extends DBSchema {
  readonly items: { key: string; value: Entry; indexes: { order: number; feature: string } }
  /** By the id of the item that sends it. */
  readonly photos: { key: string; value: StoredPhoto }
  /** What stands in a form that was not saved, by user and form. */
  readonly drafts: { key: [userId: string, form: string]; value: unknown }
  /** Who sends, where the browser has no locks. */
  readonly lease: { key: 'flush'; value: { readonly holder: string; readonly until: number } }
}

export type Stores = StoreNames<OutboxSchema>[]
export type Writing = IDBPTransaction<OutboxSchema, Stores, 'readwrite'>

/** Reads and writes, each as one transaction; a new connection after one that broke. */
export interface OutboxDatabase {
  /** @throws Failure `storage_unavailable` */
  read<Answer>(work: (database: IDBPDatabase<OutboxSchema>) => Promise<Answer>): Promise<Answer>
  /**
   * All or nothing, and durable when it answers. `work` waits for nothing but the transaction.
   * @throws Failure `storage_full`, `storage_unavailable`, or what `work` throws
   */
  write<Answer>(stores: Stores, work: (transaction: Writing) => Promise<Answer>): Promise<Answer>
  close(): Promise<void>
}

export function openDatabase(name: string): OutboxDatabase {
  let opened: Promise<IDBPDatabase<OutboxSchema>> | null = null
  const forget = () => {
    opened = null
  }
  const open = () => {
    opened ??= openDB<OutboxSchema>(name, 1, {
      upgrade(database) {
        const items = database.createObjectStore('items', { keyPath: 'id' })
        items.createIndex('order', 'order')
        items.createIndex('feature', 'featureId')
        database.createObjectStore('photos')
        database.createObjectStore('drafts')
        database.createObjectStore('lease')
      },
      // A newer version of the app in another tab must not wait for this one.
      blocking: (_current, _blocked, { target }) => {
        forget()
        ;(target as IDBDatabase).close()
      },
      terminated: forget,
    })
    return opened
  }
  /** Once more where the connection was closed, as iOS does in the background: then nothing had begun. */
  const ask = async <Answer>(work: (database: IDBPDatabase<OutboxSchema>) => Answer) => {
    try {
      return await work(await open())
    } catch (thrown) {
      if (!(thrown instanceof Error && thrown.name === 'InvalidStateError')) throw thrown
      forget()
      return work(await open())
    }
  }
  const failed = (thrown: unknown): Failure => {
    const failure = toStorageFailure(thrown)
    if (failure.is('storage_unavailable')) forget()
    return failure
  }

  return {
    read: async (work) => {
      try {
        return await ask(work)
      } catch (thrown) {
        throw failed(thrown)
      }
    },
    write: async (stores, work) => {
      let transaction: Writing | null = null
      try {
        transaction = await ask((database) =>
          database.transaction(stores, 'readwrite', { durability: 'strict' }),
        )
        const [answer] = await Promise.all([work(transaction), transaction.done])
        return answer
      } catch (thrown) {
        abort(transaction)
        throw failed(transaction?.error ?? thrown)
      }
    },
    close: async () => {
      const database = await opened?.catch(() => null)
      forget()
      database?.close()
    },
  }
}

/** So that nothing is half-written. */
function abort(transaction: Writing | null): void {
  try {
    transaction?.abort()
  } catch {
    // It is over already.
  }
}

function toStorageFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown
  const name = thrown instanceof Error ? thrown.name : ''
  const code = name === 'QuotaExceededError' ? 'storage_full' : 'storage_unavailable'
  return new Failure(`error.code.${code}`, {}, { cause: thrown })
}
