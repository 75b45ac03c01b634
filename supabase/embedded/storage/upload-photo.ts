// Keeps a photo that the caller may add. Its row and its file come to be together, or neither.
import type { Connection } from '../database/open-connection'
import { asCaller } from './as-caller'
import { writePhoto } from './photo-files'
import { storageRefusal, storageReply } from './storage-reply'

export interface Upload {
  /** As `isPhotoPath` wants it. */
  path: string
  type: string
  bytes: Uint8Array
}

export async function uploadPhoto(
  connection: Connection,
  photosDir: string,
  callerId: string,
  { path, type, bytes }: Upload,
) {
  const metadata = JSON.stringify({ mimetype: type, size: bytes.length })
  try {
    const id = await asCaller(connection, callerId, async (session) => {
      const { rows } = await session.query<{ id: string }>(
        `insert into storage.objects (bucket_id, name, owner, owner_id, metadata)
         values ('photos', $1, $2::uuid, $2::uuid::text, $3::jsonb) returning id`,
        [path, callerId, metadata],
      )
      // Before the row is kept: a row without its file would be a photo that is lost, and nobody would know.
      writePhoto(photosDir, path, bytes)
      return rows[0]?.id
    })
    return storageReply({ Id: id, Key: `photos/${path}` })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === '23505') return storageRefusal('duplicate')
    if (code === '42501') return storageRefusal('not_allowed')
    throw error
  }
}
