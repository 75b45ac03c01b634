// One flush at a time over all tabs of a device. Sending twice would do no harm, but cost an officer's data.
import type { OutboxDatabase } from './database'
import type { Engine } from './flush'

type Alone = Engine['alone']

const NAME = 'binh-yen-outbox'
/** A tab that holds the lock longer than any try may last is frozen or hangs: its lock is taken. */
const LONGEST_HELD_MS = 10 * 60_000
/** Renewed while a flush runs; the lease of a tab that died ends by itself. */
const LEASE_MS = 60_000

/** With the locks of the browser: the next in line waits for its turn. */
export const aloneByLock =
  (locks: LockManager): Alone =>
  async (work) => {
    let hasBegun = false
    const run = async () => {
      hasBegun = true
      await work()
    }
    try {
      await locks.request(NAME, { signal: AbortSignal.timeout(LONGEST_HELD_MS) }, run)
    } catch (thrown) {
      // Once begun it is the work that failed, or somebody took the lock from us.
      if (hasBegun) throw thrown
      await locks.request(NAME, { steal: true }, run)
    }
    return true
  }

/** Where there are no locks (a page without https): a lease in the database, false while another tab has it. */
export const aloneByLease =
  (database: OutboxDatabase, holder: string, now: () => number): Alone =>
  async (work) => {
    const take = () =>
      database.write(['lease'], async (transaction) => {
        const lease = transaction.objectStore('lease')
        const held = await lease.get('flush')
        const left = held === undefined ? 0 : held.until - now()
        // A lease that is longer than any was given by a clock that was wrong.
        const isTaken = held?.holder !== holder && left > 0 && left <= LEASE_MS
        if (!isTaken) await lease.put({ holder, until: now() + LEASE_MS }, 'flush')
        return !isTaken
      })
    if (!(await take())) return false
    const renewing = setInterval(() => void take().catch(() => undefined), LEASE_MS / 3)
    try {
      await work()
    } finally {
      clearInterval(renewing)
      await database.write(['lease'], async (transaction) => {
        const lease = transaction.objectStore('lease')
        const held = await lease.get('flush')
        if (held?.holder === holder) await lease.delete('flush')
      })
    }
    return true
  }
