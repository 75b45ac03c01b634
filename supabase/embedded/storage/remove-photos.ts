// Photos that nobody looks at any more: rows, and then their files.
import type { Connection } from '../database/open-connection'
import { deletePhoto } from './photo-files'

/** Those whose camera or fire point is gone for good. Answers the paths removed. */
export const removeOrphans = (connection: Connection, photosDir: string): Promise<string[]> =>
  removeWhere(
    connection,
    photosDir,
    `not exists (
       select from public.cameras camera where camera.id = private.photo_feature(photo.name, 'cameras'))
     and not exists (
       select from public.fire_points point where point.id = private.photo_feature(photo.name, 'fire_points'))`,
  )

/** Those that the feature of this photo has too many. Answers the paths removed. */
export const removeSurplus = (
  connection: Connection,
  photosDir: string,
  path: string,
): Promise<string[]> =>
  removeWhere(connection, photosDir, 'name in (select public.surplus_photos($1))', path)

/** A file whose row is gone is never asked for, so that a crash between the two does no harm. */
async function removeWhere(
  { driver }: Connection,
  photosDir: string,
  condition: string,
  ...values: string[]
): Promise<string[]> {
  const { rows } = await driver.query<{ name: string }>(
    `delete from storage.objects photo where bucket_id = 'photos' and ${condition} returning name`,
    values,
  )
  const paths = rows.map(({ name }) => name)
  for (const path of paths) deletePhoto(photosDir, path)
  return paths
}
