// The list of what waits on this device, and the photos that belong to it.
import { isUnsynced } from '@/domain/outbox'
import type { OutboxDatabase, StoredPhoto, Writing } from './database'
import { chainOf } from './stands-on'
import type { Entry, WorkOf } from './work'

/** What a save says; its place in the list is given when it is written. */
type Placed = 'order' | 'follows'
export type NewEntry = { [Kind in Entry['kind']]: Omit<Entry<Kind>, Placed> }[Entry['kind']]

/** Every write is durable when it answers. @throws Failure `storage_full`, `storage_unavailable` */
export interface OutboxStore {
  /** In the order of saving, of all users. */
  all(): Promise<Entry[]>
  /** Adds at the end, all or none, with photos by the id of their item. */
  add(entries: readonly NewEntry[], photos?: ReadonlyMap<string, StoredPhoto>): Promise<void>
  /** Adds those that are not there yet, in their order, `follows` kept. Answers how many that were. */
  addMissing(entries: readonly Entry[], photos: ReadonlyMap<string, StoredPhoto>): Promise<number>
  /**
   * Changes an item as it is at that moment; null removes it, and answers null where it is gone.
   * A photo goes when its item is synced or removed.
   */
  change(id: string, to: (entry: Entry) => Entry | null): Promise<Entry | null>
  /** Null when there is none. */
  photoOf(id: string): Promise<StoredPhoto | null>
  /** Removes items that were synced before, but those that another one stands on. */
  prune(syncedBefore: Date): Promise<void>
}

/**
 * The last item of the same feature and user; null for a first one, and for one whose form knew what became of it.
 * Forms know the server's version alone, so that one from the same version does not know.
 */
function followed(entry: NewEntry, ofFeature: readonly Entry[]): string | null {
  const [last] = ofFeature
    .filter(({ userId }) => userId === entry.userId)
    .toSorted((a, b) => b.order - a.order)
  if (last === undefined) return null
  const [known, knownBefore] = [knownVersion(entry), knownVersion(last)]
  const isKnown = last.state === 'synced' && known && knownBefore && known !== knownBefore
  return isKnown ? null : last.id
}

/** Null where nothing was known, or the item is none that is edited. */
function knownVersion({ kind, work }: Pick<Entry, 'kind' | 'work'>): string | null {
  if (kind === 'camera') return (work as WorkOf['camera']).known?.camera.version ?? null
  if (kind === 'fire_point') return (work as WorkOf['fire_point']).known?.point.version ?? null
  return null
}

async function nextOrder(transaction: Writing): Promise<number> {
  const last = await transaction.objectStore('items').index('order').openKeyCursor(null, 'prev')
  return last === null ? 1 : Number(last.key) + 1
}

async function remove(transaction: Writing, gone: Entry): Promise<void> {
  const items = transaction.objectStore('items')
  for (const entry of await items.index('feature').getAll(gone.featureId))
    if (entry.follows === gone.id) await items.put({ ...entry, follows: gone.follows })
  await items.delete(gone.id)
  await transaction.objectStore('photos').delete(gone.id)
}

export const openStore = (database: OutboxDatabase): OutboxStore => ({
  all: () => database.read((open) => open.getAllFromIndex('items', 'order')),

  add: (entries, photos) =>
    database.write(['items', 'photos'], async (transaction) => {
      const items = transaction.objectStore('items')
      let order = await nextOrder(transaction)
      for (const entry of entries) {
        const ofFeature = await items.index('feature').getAll(entry.featureId)
        const follows = followed(entry, ofFeature)
        const photo = photos?.get(entry.id)
        if (photo) await transaction.objectStore('photos').add(photo, entry.id)
        await items.add({ ...entry, order: order++, follows } as Entry)
      }
    }),

  addMissing: (entries, photos) =>
    database.write(['items', 'photos'], async (transaction) => {
      const items = transaction.objectStore('items')
      let order = await nextOrder(transaction)
      let added = 0
      for (const entry of entries.toSorted((a, b) => a.order - b.order)) {
        if ((await items.get(entry.id)) !== undefined) continue
        const photo = photos.get(entry.id)
        if (photo) await transaction.objectStore('photos').put(photo, entry.id)
        await items.add({ ...entry, order: order++ })
        added++
      }
      return added
    }),

  change: (id, to) =>
    database.write(['items', 'photos'], async (transaction) => {
      const items = transaction.objectStore('items')
      const entry = await items.get(id)
      if (entry === undefined) return null
      const changed = to(entry)
      if (changed === null) await remove(transaction, entry)
      else if (changed !== entry) {
        await items.put(changed)
        if (changed.state === 'synced') await transaction.objectStore('photos').delete(id)
      }
      return changed
    }),

  photoOf: (id) => database.read(async (open) => (await open.get('photos', id)) ?? null),

  prune: (syncedBefore) =>
    database.write(['items'], async (transaction) => {
      const all = await transaction.objectStore('items').getAll()
      const needed = new Set(
        all.filter(isUnsynced).flatMap((entry) => chainOf(entry, all).map(({ id }) => id)),
      )
      for (const entry of all)
        if (entry.syncedAt !== null && entry.syncedAt < syncedBefore && !needed.has(entry.id))
          await transaction.objectStore('items').delete(entry.id)
    }),
})
