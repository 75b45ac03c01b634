// Makes of what a camera or a gallery gives the photo that is sent: a small JPEG, upright, with nothing in it that
// tells where, when or with what it was taken.
import { isJpeg, readJpeg, withoutMetadata } from '@/domain/jpeg'
import {
  AIM_BYTES,
  ATTEMPTS,
  isHeic,
  photoProblem,
  photoType,
  type Size,
  sideWhileDecoding,
  sizeToSend,
} from '@/domain/photo'
import { Failure } from './failure'

/** More than any photo has: a video, or a file that would fill the memory. */
const MAX_FILE_BYTES = 100 * 1024 * 1024
/** What a file of few bytes may claim to be; 40-megapixel photos and panoramas are well below. */
const MAX_PIXELS = 150_000_000

/**
 * @returns `image/jpeg`, longest side at most 1600 px, about 400 kB at most
 * @throws Failure `error.code.photo_…` where the file cannot be read as a picture
 */
export async function preparePhoto(file: Blob): Promise<Blob> {
  if (file.size === 0) throw new Failure('error.code.photo_empty')
  if (file.size > MAX_FILE_BYTES) throw new Failure('error.code.photo_unreadable')
  const picture = await decode(file)
  try {
    return await shrink(picture)
  } finally {
    picture.close()
  }
}

/** Upright, whatever the file says which side is up; large ones already smaller than they are. */
async function decode(file: Blob): Promise<ImageBitmap> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const size = sizeOf(bytes)
  if (size && size.width * size.height > MAX_PIXELS)
    throw new Failure('error.code.photo_unreadable')
  const side = size && sideWhileDecoding(size)
  const upright = { imageOrientation: 'from-image' } as const
  try {
    return await createImageBitmap(
      file,
      side === null ? upright : { ...upright, resizeWidth: side, resizeQuality: 'high' },
    )
  } catch (error) {
    throw new Failure(reasonFor(bytes), {}, { cause: error })
  }
}

function sizeOf(bytes: Uint8Array): Size | null {
  if (!isJpeg(bytes)) return null
  const { width, height } = readJpeg(bytes)
  return width && height ? { width, height } : null
}

function reasonFor(bytes: Uint8Array) {
  if (isHeic(bytes)) return 'error.code.photo_heic'
  return photoType(bytes) ? 'error.code.photo_damaged' : 'error.code.photo_not_image'
}

async function shrink(picture: ImageBitmap): Promise<Blob> {
  const full = sizeToSend(picture)
  let photo: Uint8Array<ArrayBuffer> = new Uint8Array()
  for (const { scale, quality } of ATTEMPTS) {
    const size = { width: Math.ceil(full.width * scale), height: Math.ceil(full.height * scale) }
    photo = await encode(picture, size, quality)
    if (photo.length <= AIM_BYTES) break
  }
  const problem = photoProblem(photo)
  if (problem) throw new Failure(problem)
  return new Blob([photo], { type: 'image/jpeg' })
}

async function encode(picture: ImageBitmap, { width, height }: Size, quality: number) {
  const canvas = new OffscreenCanvas(width, height)
  const drawing = canvas.getContext('2d', { alpha: false })
  if (!drawing) throw new Failure('error.code.photo_unreadable')
  // Behind pictures that let the ground shine through.
  drawing.fillStyle = '#fff'
  drawing.fillRect(0, 0, width, height)
  drawing.imageSmoothingQuality = 'high'
  drawing.drawImage(picture, 0, 0, width, height)
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality })
  // Safari writes a little Exif of its own.
  return withoutMetadata(new Uint8Array(await blob.arrayBuffer()))
}
