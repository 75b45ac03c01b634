// The files of photos in the data folder, readable by their owner alone and never written twice.
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isPhotoPath } from '../../../src/domain/photo'
import { makePrivate } from '../data-folder/data-folder'

/** On the disk when it returns; has its name only when it is whole. @param path checked by `isPhotoPath` */
export function writePhoto(photosDir: string, path: string, bytes: Uint8Array): void {
  const file = fileOf(photosDir, path)
  makePrivate(photosDir)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.part`
  const opened = openSync(draft, 'w', 0o600)
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(opened, bytes, at)
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
  renameSync(draft, file)
}

/** Null where there is no such photo. */
export async function readPhoto(photosDir: string, path: string): Promise<Uint8Array | null> {
  return readFile(fileOf(photosDir, path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}

export function deletePhoto(photosDir: string, path: string): void {
  rmSync(fileOf(photosDir, path), { force: true })
}

function fileOf(photosDir: string, path: string): string {
  if (!isPhotoPath(path)) throw new Error(`Not the path of a photo: ${path}`)
  return join(photosDir, path)
}
