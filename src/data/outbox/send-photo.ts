// Sends a photo after its feature: the file first, then its path in the row, whatever version that is by now.
import { cameraEditing } from '@/data/camera-editing'
import type { Outcome } from '@/data/editing'
import { Failure } from '@/data/failure'
import { firePointEditing } from '@/data/fire-point-editing'
import type { writeAll } from '@/data/write'
import type { Entry, PhotoWork, TheirPhoto } from './work'

/** What goes to the store of photos; the same photo twice is the same file. */
export interface PhotoFile extends Pick<PhotoWork, 'table' | 'photoId'> {
  readonly featureId: string
  readonly blob: Blob
}

/** Answers the path in the store. @throws Failure */
export type UploadPhoto = (photo: PhotoFile) => Promise<string>

/** How often the row may change between reading and writing before it is left for the next flush. */
const MOST_TRIES = 5

async function rowOf(table: PhotoWork['table'], id: string) {
  if (table === 'cameras') {
    const { camera } = await cameraEditing.load(id)
    return { version: camera.version, path: camera.photoPath }
  }
  const { point } = await firePointEditing.load(id)
  return { version: point.version, path: point.photoPath }
}

/** `chain` is what this device sent before of the same feature. @throws Failure */
export async function sendPhoto(
  { featureId, work }: Entry<'photo'>,
  chain: readonly Entry[],
  blob: Blob,
  upload: UploadPhoto,
  write: typeof writeAll,
): Promise<Outcome<TheirPhoto>> {
  const { table, photoId, replaces } = work
  const path = await upload({ table, featureId, photoId, blob })
  const isOwn = (photoPath: string) =>
    chain.some((entry) => entry.kind === 'photo' && photoPath.includes(entry.work.photoId))
  for (let tries = 1; ; tries++) {
    const { path: photoPath, version } = await rowOf(table, featureId)
    if (photoPath === path) return { kind: 'saved' }
    if (photoPath !== null && photoPath !== replaces && !isOwn(photoPath))
      return { kind: 'conflict', theirs: { photoPath } }
    try {
      await write([{ verb: 'edit', table, id: featureId, version, fields: { photo_path: path } }])
      return { kind: 'saved' }
    } catch (thrown) {
      const hasMoved = thrown instanceof Failure && thrown.is('conflict')
      if (!hasMoved || tries === MOST_TRIES) throw thrown
    }
  }
}
