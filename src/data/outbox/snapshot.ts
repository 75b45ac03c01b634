// What screens see of the outbox: the list as it was read last, the same value until it is read anew.
import type { Entry } from './work'

const NOTHING: readonly Entry[] = []

export interface Snapshot {
  /** Of one user, in the order of saving; the same array until something changed. Empty until it was read. */
  now(userId: string | null): readonly Entry[]
  /** @returns stops listening */
  watch(listener: () => void): () => void
  /** Reads again; a call during a reading is one more reading after it. */
  refresh(): Promise<void>
}

export function snapshotOf(read: () => Promise<readonly Entry[]>): Snapshot {
  let entries: readonly Entry[] = NOTHING
  let byUser = new Map<string, readonly Entry[]>()
  let reading: Promise<void> | null = null
  let isOutdated = false
  let wasRead = false
  const listeners = new Set<() => void>()

  async function readAll(): Promise<void> {
    do {
      isOutdated = false
      entries = await read()
    } while (isOutdated)
    wasRead = true
    byUser = new Map()
    for (const listener of listeners) listener()
  }

  function refresh(): Promise<void> {
    isOutdated = true
    reading ??= readAll().finally(() => {
      reading = null
    })
    return reading
  }

  return {
    now(userId) {
      if (userId === null) return NOTHING
      const known = byUser.get(userId)
      if (known) return known
      const own = entries.filter((entry) => entry.userId === userId)
      byUser.set(userId, own)
      return own
    },
    watch(listener) {
      listeners.add(listener)
      // A store that cannot be read says so when something is saved.
      if (!wasRead) void refresh().catch(() => undefined)
      return () => listeners.delete(listener)
    },
    refresh,
  }
}
