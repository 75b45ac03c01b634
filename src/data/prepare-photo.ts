// Makes of what a camera or a gallery gives the photo that is sent: a small JPEG, upright, with nothing in it that
// tells where, when or with what it was taken.
import { withoutMetadata } from '@/domain/jpeg'
import { AIM_BYTES, ATTEMPTS, photoProblem, type Size, sizeToSend } from '@/domain/photo'
import { decodePhoto, type Picture } from './decode-photo'
import { Failure } from './failure'

/** More than any photo has: a video, or a file that would fill the memory. */
const MAX_FILE_BYTES = 100 * 1024 * 1024

/**
 * @returns `image/jpeg`, longest side at most 1600 px, about 400 kB at most
 * @throws Failure `error.code.photo_…` where the file cannot be read as a picture
 */
export async function preparePhoto(file: Blob): Promise<Blob> {
  if (file.size === 0) throw new Failure('error.code.photo_empty')
  if (file.size > MAX_FILE_BYTES) throw new Failure('error.code.photo_unreadable')
  const picture = await decodePhoto(file)
  try {
    return await shrink(picture)
  } finally {
    picture.close()
  }
}

async function shrink(picture: Picture): Promise<Blob> {
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

async function encode({ source }: Picture, { width, height }: Size, quality: number) {
  const canvas = canvasOf(width, height)
  const drawing = canvas.getContext('2d', { alpha: false }) as CanvasDrawing | null
  if (!drawing) throw new Failure('error.code.photo_unreadable')
  // Behind pictures that let the ground shine through.
  drawing.fillStyle = '#fff'
  drawing.fillRect(0, 0, width, height)
  drawing.imageSmoothingQuality = 'high'
  drawing.drawImage(source, 0, 0, width, height)
  const blob = await jpegOf(canvas, quality)
  // Safari writes a little Exif of its own.
  return withoutMetadata(new Uint8Array(await blob.arrayBuffer()))
}

type CanvasDrawing = CanvasFillStrokeStyles & CanvasRect & CanvasDrawImage & CanvasImageSmoothing

/** One of the page where the browser has no other. */
function canvasOf(width: number, height: number): OffscreenCanvas | HTMLCanvasElement {
  if ('OffscreenCanvas' in globalThis) return new OffscreenCanvas(width, height)
  return Object.assign(document.createElement('canvas'), { width, height })
}

async function jpegOf(canvas: OffscreenCanvas | HTMLCanvasElement, quality: number): Promise<Blob> {
  if ('convertToBlob' in canvas) return canvas.convertToBlob({ type: 'image/jpeg', quality })
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, 'image/jpeg', quality),
  )
  if (blob === null) throw new Failure('error.code.photo_unreadable')
  return blob
}
