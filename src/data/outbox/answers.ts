// What an officer does with an item that waits or is parked. Each throws `being_sent` while it is on its way.
import { Failure } from '@/data/failure'
import { isInConflict, type OutboxKind } from '@/domain/outbox'
import type { About } from './saving'
import type { OutboxStore } from './store'
import {
  type Entry,
  type FeatureEntry,
  isFeatureEntry,
  type PhotoWork,
  type TheirPhoto,
  type WorkOf,
} from './work'

/** Whatever it was held by is over. */
const FREED = { state: 'waiting', notBefore: null, reason: null, theirs: null } as const

const refuseSent = ({ state }: Entry): void => {
  if (state === 'sending' || state === 'synced') throw new Failure('error.code.being_sent')
}

/** Sends it again as it is, at once. Nothing for one in conflict: that waits for a choice. */
export async function retry(store: OutboxStore, id: string): Promise<void> {
  await store.change(id, (entry) => {
    if (entry.state === 'sending' || entry.state === 'synced' || isInConflict(entry)) return entry
    return { ...entry, ...FREED }
  })
}

export interface Edited<Kind extends OutboxKind> extends About {
  readonly work: WorkOf[Kind]
}

/** Mends it: sent again with other work. What may be on the server already is still remembered. @throws Failure */
export async function edit<Kind extends OutboxKind>(
  store: OutboxStore,
  id: string,
  kind: Kind,
  { work, title, areaId }: Edited<Kind>,
): Promise<void> {
  let isThere = false
  await store.change(id, (entry) => {
    isThere = true
    if (entry.kind !== kind) return entry
    refuseSent(entry)
    const kept = isFeatureEntry(entry) ? mended(entry.work, work) : work
    const held = isInConflict(entry) ? {} : FREED
    return { ...entry, ...held, title, areaId, work: kept } as Entry
  })
  if (!isThere) throw new Failure('error.reason.row_unknown')
}

const mended = ({ sent, seen }: FeatureEntry['work'], work: object) =>
  seen === undefined ? { ...work, sent } : { ...work, sent, seen }

/** Gives it up. What was sent before without an answer may be on the server all the same. */
export async function cancel(store: OutboxStore, id: string): Promise<void> {
  await store.change(id, (entry) => {
    refuseSent(entry)
    return null
  })
}

/** A conflict is answered by the server's version: the edit is given up. */
export async function takeTheirs(store: OutboxStore, id: string): Promise<void> {
  await store.change(id, (entry) => (isInConflict(entry) ? null : entry))
}

/** A conflict is answered by the officer's version: it overwrites what the officer has seen, and nothing newer. */
export async function keepMine(store: OutboxStore, id: string): Promise<void> {
  await store.change(id, (entry) => {
    if (!isInConflict(entry)) return entry
    if (entry.kind === 'photo') return { ...entry, ...FREED, follows: null, work: over(entry) }
    // The draft stays as its form left it: what was saved after it is compared with that.
    return { ...entry, ...FREED, work: { ...entry.work, seen: entry.theirs } } as Entry
  })
}

const over = ({ work, theirs }: Entry<'photo'>): PhotoWork => ({
  ...work,
  replaces: (theirs as TheirPhoto).photoPath,
})
