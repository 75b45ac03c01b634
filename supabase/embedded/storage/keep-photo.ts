// Keeps a photo that has passed. Its row and its file come to be together, or neither.
import type { KeptPhoto } from '../../functions/upload-photo/upload-photo'
import type { Connection } from '../database/open-connection'
import { writePhoto } from './photo-files'

/** One that is there already stays as it is. */
export async function keepPhoto(
  { driver }: Connection,
  photosDir: string,
  { path, type, bytes }: KeptPhoto,
): Promise<void> {
  const metadata = JSON.stringify({ mimetype: type, size: bytes.length })
  await driver.transaction(async (session) => {
    const { rows } = await session.query(
      `insert into storage.objects (bucket_id, name, metadata) values ('photos', $1, $2::jsonb)
       on conflict (bucket_id, name) do nothing returning id`,
      [path, metadata],
    )
    // Before the row is kept: a row without its file would be a photo that is lost, and nobody would know.
    if (rows.length > 0) writePhoto(photosDir, path, bytes)
  })
}
