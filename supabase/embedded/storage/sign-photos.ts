// Addresses of photos that the caller may see, good for a while.
import { isPhotoPath } from '../../../src/domain/photo'
import type { Connection } from '../database/open-connection'
import { asCaller } from './as-caller'
import { signUrl } from './url-token'

/** A role that was taken away is felt when the address has expired. */
export const MAX_SECONDS = 3600

/** The address of each path, from `/storage/v1` on; null for a photo that is not there or not the caller's to see. */
export async function signPhotos(
  connection: Connection,
  jwtSecret: string,
  callerId: string,
  paths: readonly string[],
  seconds: number,
): Promise<(string | null)[]> {
  const { rows } = await asCaller(connection, callerId, (session) =>
    session.query<{ name: string }>(
      `select name from storage.objects where bucket_id = 'photos' and name = any ($1::text[])`,
      [paths.filter(isPhotoPath)],
    ),
  )
  const seen = new Set(rows.map(({ name }) => name))
  return Promise.all(
    paths.map(async (path) =>
      seen.has(path)
        ? `/object/sign/photos/${path}?token=${await signUrl(jwtSecret, path, seconds)}`
        : null,
    ),
  )
}
