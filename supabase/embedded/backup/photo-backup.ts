// Photos beside the backups, in one folder for all of them: a photo never changes, so that each is copied once.
// None is thrown away there, because a backup that somebody keeps may name it.
import { randomBytes } from 'node:crypto'
import { constants, existsSync, statSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { isPhotoPath } from '../../../src/domain/photo'
import { makePrivate } from '../data-folder/data-folder'

export const photosBeside = (backupDir: string): string => join(backupDir, 'photos')

/** Copies the photos that are not there yet; with `mend` also over those of another size, which are damaged. */
export async function copyPhotos(from: string, to: string, { mend = false } = {}): Promise<void> {
  if (!existsSync(from)) return
  makePrivate(to)
  const files = await readdir(from, { recursive: true })
  const photos = files.map((file) => file.split(sep).join('/')).filter(isPhotoPath)
  for (const photo of photos) {
    const target = join(to, photo)
    if (existsSync(target) && !(mend && sizeOf(target) !== sizeOf(join(from, photo)))) continue
    await mkdir(dirname(target), { recursive: true, mode: 0o700 })
    const draft = `${target}.${randomBytes(4).toString('hex')}.part`
    // The copy has the rights of the original: for its owner alone.
    await copyFile(join(from, photo), draft, constants.COPYFILE_FICLONE)
    await rename(draft, target)
  }
}

/** How many of the photos named are not in the folder. */
export const countMissing = (folder: string, photos: readonly string[]): number =>
  photos.filter((photo) => !existsSync(join(folder, photo))).length

const sizeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.size
