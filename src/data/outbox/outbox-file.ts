// The outbox as a file: for a phone that will not come online again. The same ids come back, so nothing is doubled.
import { z } from 'zod'
import { Failure } from '@/data/failure'
import { isUnsynced, OUTBOX_KINDS } from '@/domain/outbox'
import type { StoredPhoto } from './database'
import type { OutboxStore } from './store'
import { type Entry, type FeatureWork, isFeatureEntry, withSent } from './work'

const FORMAT = 'binh-yen-outbox'
const VERSION = 1

const id = z.guid()
const featureWork = z.looseObject({
  known: z.looseObject({}).nullable(),
  draft: z.looseObject({}),
})
/** As much of the work as screens rely on; the server checks the rest. */
const WORK = {
  camera: featureWork,
  fire_point: featureWork,
  check: z.looseObject({ id, checkedOn: z.string(), result: z.string() }),
  incident: z.looseObject({ occurredAt: z.date(), typeId: z.string(), severity: z.number() }),
  photo: z.looseObject({ table: z.enum(['cameras', 'fire_points']), photoId: id }),
}
const itemSchema = z.looseObject({
  id,
  order: z.number(),
  userId: id,
  kind: z.enum(OUTBOX_KINDS),
  featureId: id,
  areaId: id,
  follows: id.nullable(),
  title: z.string(),
  savedAt: z.date(),
  state: z.enum(['waiting', 'sending', 'parked']),
  tries: z.number(),
  work: z.unknown(),
})
const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  userId: id,
  items: z
    .array(itemSchema.refine(({ kind, work }) => WORK[kind].safeParse(work).success))
    .max(10_000),
  photos: z.record(id, z.object({ type: z.string(), base64: z.base64() })),
})

/** What one user has not sent yet, photos too, as a JSON text. @throws Failure */
export async function exportOutbox(store: OutboxStore, userId: string): Promise<string> {
  const items = (await store.all()).filter((item) => item.userId === userId && isUnsynced(item))
  const photos: Record<string, { type: string; base64: string }> = {}
  for (const { id, kind } of items) {
    const photo = kind === 'photo' ? await store.photoOf(id) : null
    if (photo) photos[id] = { type: photo.type, base64: toBase64(photo.bytes) }
  }
  const file = { format: FORMAT, version: VERSION, userId, items, photos }
  return JSON.stringify(file, keepDates, 1)
}

/**
 * Adds what is not on this device yet, and answers how many items that were.
 * @throws Failure `outbox_file_unreadable`, `outbox_file_foreign` for another user's, `storage_full`
 */
export async function importOutbox(
  store: OutboxStore,
  userId: string,
  text: string,
): Promise<number> {
  const file = fileSchema.safeParse(parse(text))
  if (!file.success)
    throw new Failure('error.code.outbox_file_unreadable', {}, { cause: file.error })
  const { items, photos } = file.data
  if (file.data.userId !== userId || items.some((item) => item.userId !== userId))
    throw new Failure('error.code.outbox_file_foreign')
  const stored = new Map(
    Object.entries(photos).map(([id, { type, base64 }]): [string, StoredPhoto] => [
      id,
      { type, bytes: fromBase64(base64) },
    ]),
  )
  return store.addMissing(
    items.map((item) => imported(item as unknown as Entry)),
    stored,
  )
}

/** The device that it comes from may have sent it meanwhile. */
function imported(item: Entry): Entry {
  const sent = { ...item, wasSent: true, notBefore: null, syncedAt: null }
  const freed = item.state === 'sending' ? { ...sent, state: 'waiting' as const } : sent
  if (!isFeatureEntry(item)) return freed as Entry
  return { ...freed, work: withSent(item.work as FeatureWork<unknown, unknown>) } as Entry
}

/** `JSON.stringify` would make texts of dates before it asks. */
function keepDates(this: unknown, key: string, value: unknown): unknown {
  const raw = (this as Record<string, unknown>)[key]
  return raw instanceof Date ? { $date: raw.toISOString() } : value
}

function reviveDate(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$date' in value)) return value
  return new Date(String(value.$date))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, reviveDate)
  } catch {
    return null
  }
}

function toBase64(bytes: ArrayBuffer): string {
  let binary = ''
  // One call for all would need a stack as long as the photo.
  for (const byte of new Uint8Array(bytes)) binary += String.fromCharCode(byte)
  return btoa(binary)
}

const fromBase64 = (text: string): ArrayBuffer =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer
