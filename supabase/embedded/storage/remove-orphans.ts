// Photos whose camera or fire point is gone for good go with it.
import type { Connection } from '../database/open-connection'
import { deletePhoto } from './photo-files'

/** Answers the paths removed. */
export async function removeOrphans({ driver }: Connection, photosDir: string): Promise<string[]> {
  const { rows } = await driver.query<{ name: string }>(
    `delete from storage.objects photo
     where bucket_id = 'photos'
       and not exists (
         select from public.cameras camera where camera.id = private.photo_feature(photo.name, 'cameras'))
       and not exists (
         select from public.fire_points point where point.id = private.photo_feature(photo.name, 'fire_points'))
     returning name`,
  )
  const paths = rows.map(({ name }) => name)
  for (const path of paths) deletePhoto(photosDir, path)
  return paths
}
