// Makes of the bytes of a photo a picture that stands upright, whatever the file says which side is up.
import { isJpeg, readJpeg } from '@/domain/jpeg'
import { isHeic, photoType, type Size, sideWhileDecoding } from '@/domain/photo'
import { Failure } from './failure'

/** What a file of few bytes may claim to be; 40-megapixel photos and panoramas are well below. */
const MAX_PIXELS = 150_000_000

export interface Picture extends Size {
  readonly source: CanvasImageSource
  readonly close: () => void
}

/** Large ones already smaller than they are. @throws Failure `error.code.photo_…` */
export async function decodePhoto(file: Blob): Promise<Picture> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const size = sizeOf(bytes)
  if (size && size.width * size.height > MAX_PIXELS)
    throw new Failure('error.code.photo_unreadable')
  // Safari before 16.4 knows neither this canvas nor how to turn a picture while it decodes it.
  if (!('OffscreenCanvas' in globalThis)) return byElement(file, bytes)
  try {
    const side = size && sideWhileDecoding(size)
    const upright = { imageOrientation: 'from-image' } as const
    const shrunk = { ...upright, resizeWidth: side ?? 0, resizeQuality: 'high' } as const
    const bitmap = await createImageBitmap(file, side === null ? upright : shrunk)
    const { width, height } = bitmap
    return { source: bitmap, width, height, close: () => bitmap.close() }
  } catch (error) {
    // Safari shows HEIC, and does not always make a bitmap of it.
    if (isHeic(bytes)) return byElement(file, bytes)
    throw new Failure(reasonFor(bytes), {}, { cause: error })
  }
}

/** As a page would show it. */
async function byElement(file: Blob, bytes: Uint8Array): Promise<Picture> {
  // A page shows half a photo, and a drawing made of text.
  const isHalf = isJpeg(bytes) && !readJpeg(bytes).isWhole
  if (isHalf || isText(bytes)) throw new Failure(reasonFor(bytes))
  const image = new Image()
  const url = URL.createObjectURL(file)
  const close = () => URL.revokeObjectURL(url)
  try {
    image.src = url
    await image.decode()
  } catch (error) {
    close()
    throw new Failure(reasonFor(bytes), {}, { cause: error })
  }
  return { source: image, width: image.naturalWidth, height: image.naturalHeight, close }
}

const isText = (bytes: Uint8Array): boolean =>
  /^\s*</.test(String.fromCharCode(...bytes.subarray(0, 64)).replace('\u00ef\u00bb\u00bf', ''))

function sizeOf(bytes: Uint8Array): Size | null {
  if (!isJpeg(bytes)) return null
  const { width, height } = readJpeg(bytes)
  return width && height ? { width, height } : null
}

function reasonFor(bytes: Uint8Array) {
  if (isHeic(bytes)) return 'error.code.photo_heic'
  return photoType(bytes) ? 'error.code.photo_damaged' : 'error.code.photo_not_image'
}
