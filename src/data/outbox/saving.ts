// What a form hands over becomes an item of the outbox; it is durable when these answer.
import type { OutboxKind } from '@/domain/outbox'
import type { StoredPhoto } from './database'
import type { NewEntry, OutboxStore } from './store'
import type { CheckWork, IncidentWork, PhotoWork, WorkOf } from './work'

/** Which feature, and whose save. */
export interface About {
  readonly userId: string
  /** The camera, fire point or incident; made by the client for a new one. */
  readonly featureId: string
  readonly areaId: string
  /** What people call it, for the list. */
  readonly title: string
}

/** A photo, shrunk and without hidden information; its id is made by the client. */
export interface TakenPhoto {
  readonly photoId: string
  readonly blob: Blob
  /** Path of the photo that the form showed; that of the known feature where nothing is said. */
  readonly replaces?: string | null
}

type Saved<Kind extends 'camera' | 'fire_point'> = Pick<WorkOf[Kind], 'known' | 'draft'>

/** An item that waits, and was never sent. */
export const entryOf = <Kind extends OutboxKind>(
  about: About,
  kind: Kind,
  work: WorkOf[Kind],
  savedAt: Date,
): NewEntry =>
  ({
    ...about,
    id: crypto.randomUUID(),
    kind,
    savedAt,
    state: 'waiting',
    wasSent: false,
    tries: 0,
    notBefore: null,
    reason: null,
    theirs: null,
    syncedAt: null,
    work,
  }) as NewEntry

/** The item with its photo after it, both or none. */
async function addWithPhoto(
  store: OutboxStore,
  about: About,
  first: NewEntry | null,
  table: PhotoWork['table'],
  photo: TakenPhoto | null,
  shown: string | null,
  now: Date,
): Promise<void> {
  const entries = first === null ? [] : [first]
  const photos = new Map<string, StoredPhoto>()
  if (photo !== null) {
    const { photoId, replaces = shown } = photo
    const entry = entryOf(about, 'photo', { table, photoId, replaces }, now)
    photos.set(entry.id, { bytes: await photo.blob.arrayBuffer(), type: photo.blob.type })
    entries.push(entry)
  }
  await store.add(entries, photos)
}

/** Each throws Failure `storage_full` or `storage_unavailable`; then nothing was saved, and nothing else is lost. */
export const savingInto = (store: OutboxStore, now: () => Date) => ({
  camera: (about: About, { known, draft }: Saved<'camera'>, photo: TakenPhoto | null = null) => {
    const entry = entryOf(about, 'camera', { known, draft, sent: [] }, now())
    return addWithPhoto(
      store,
      about,
      entry,
      'cameras',
      photo,
      known?.camera.photoPath ?? null,
      now(),
    )
  },
  firePoint: (
    about: About,
    { known, draft }: Saved<'fire_point'>,
    photo: TakenPhoto | null = null,
  ) => {
    const entry = entryOf(about, 'fire_point', { known, draft, sent: [] }, now())
    return addWithPhoto(
      store,
      about,
      entry,
      'fire_points',
      photo,
      known?.point.photoPath ?? null,
      now(),
    )
  },
  /** The feature is the fire point. */
  check: (about: About, work: CheckWork, photo: TakenPhoto | null = null) =>
    addWithPhoto(
      store,
      about,
      entryOf(about, 'check', work, now()),
      'fire_points',
      photo,
      null,
      now(),
    ),
  incident: (about: About, work: IncidentWork) =>
    store.add([entryOf(about, 'incident', work, now())]),
  /** A photo of a feature that is there already, or waits. */
  photo: (about: About, table: PhotoWork['table'], photo: TakenPhoto) =>
    addWithPhoto(store, about, null, table, photo, null, now()),
})
