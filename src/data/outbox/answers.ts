// What an officer does with an item that waits or is parked. Each throws `being_sent` while it is on its way.
import { cameraEditing, type KnownCamera } from '@/data/camera-editing'
import { type Editing, mergeOnto } from '@/data/editing'
import { Failure } from '@/data/failure'
import { firePointEditing, type KnownFirePoint } from '@/data/fire-point-editing'
import { isInConflict, type OutboxKind } from '@/domain/outbox'
import type { About } from './saving'
import type { OutboxStore } from './store'
import {
  type Entry,
  type FeatureWork,
  isFeatureEntry,
  sentOf,
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
    const kept = isFeatureEntry(entry) ? { ...work, sent: entry.work.sent } : work
    const held = isInConflict(entry) ? {} : FREED
    return { ...entry, ...held, title, areaId, work: kept } as Entry
  })
  if (!isThere) throw new Failure('error.reason.row_unknown')
}

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
    return { ...entry, ...FREED, follows: null, work: mineOver(entry) } as Entry
  })
}

function mineOver({ kind, work, theirs }: Entry): unknown {
  if (kind === 'camera') return onTop(cameraEditing, work, theirs as KnownCamera)
  if (kind === 'fire_point') return onTop(firePointEditing, work, theirs as KnownFirePoint)
  return { ...work, replaces: (theirs as TheirPhoto).photoPath }
}

/** What the form did not touch stays as others left it. */
function onTop<Known, Draft extends object>(
  editing: Editing<Known, Draft>,
  work: FeatureWork<Known, Draft>,
  theirs: Known,
): FeatureWork<Known, Draft> {
  const { known, draft } = work
  const mine =
    known === null ? draft : mergeOnto(editing, { known, draft, sent: sentOf(work) }, theirs).draft
  return { known: theirs, draft: mine, sent: [] }
}
