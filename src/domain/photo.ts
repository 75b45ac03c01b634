// What a photo of a camera or fire point may be: where it lies, how large it is, and what its bytes say it is.
// The device asks before it sends, the built-in server before it keeps.
import { isJpeg, readJpeg, tellsMore } from './jpeg.ts'
import { isWebp, readWebp } from './webp.ts'
import type { ErrorKey } from './words/first-words.ts'

export type PhotoTable = 'cameras' | 'fire_points'

export interface PhotoName {
  readonly table: PhotoTable
  readonly featureId: string
  /** Made by the client; a photo that replaces another has an id of its own. */
  readonly photoId: string
}

/** Where a photo lies in the bucket, and what the feature's `photo_path` says. */
export const photoPath = ({ table, featureId, photoId }: PhotoName): string =>
  `${table}/${featureId}/${photoId}.jpg`.toLowerCase()

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const PHOTO_PATH = new RegExp(`^(?:cameras|fire_points)/${UUID}/${UUID}\\.jpg$`)

export const isPhotoPath = (path: string): boolean => PHOTO_PATH.test(path)

/** Longest side of a photo as it is sent, in pixels. */
const SIDE_PX = 1600
/** What a photo should weigh at most as it is sent, in bytes. */
export const AIM_BYTES = 400_000
/** Tried one after another until a photo is light enough: quality first, then size. */
export const ATTEMPTS = [
  { scale: 1, quality: 0.82 },
  { scale: 1, quality: 0.7 },
  { scale: 1, quality: 0.55 },
  { scale: 0.75, quality: 0.55 },
  { scale: 0.5, quality: 0.55 },
  { scale: 0.5, quality: 0.3 },
] as const
/** The same as the bucket's limit. */
export const MAX_PHOTO_BYTES = 5 * 1024 * 1024
/** More would cost a phone its memory to show: a few bytes can claim 65,535 by 65,535 pixels. */
const MAX_SIDE_PX = 8192

export interface Size {
  readonly width: number
  readonly height: number
}

/** The size to send a photo in: same shape, longest side at most 1600 px, never larger than it was. */
export function sizeToSend({ width, height }: Size): Size {
  const scale = Math.min(1, SIDE_PX / Math.max(width, height))
  const side = (length: number) => Math.max(1, Math.round(length * scale))
  return { width: side(width), height: side(height) }
}

/**
 * How wide a large picture should become while it is decoded, so that it is never held in full beside its copy.
 * The longest side whichever way up it is shown, which browsers do not turn at the same moment. Null for a picture
 * with a side that this would make longer.
 */
export const sideWhileDecoding = ({ width, height }: Size): number | null =>
  Math.min(width, height) > SIDE_PX ? SIDE_PX : null

export type PhotoProblem = Extract<ErrorKey, `error.code.photo_${string}`>

/** What keeps bytes from being a photo that the server takes; null where nothing does. */
export function photoProblem(bytes: Uint8Array): PhotoProblem | null {
  if (bytes.length === 0) return 'error.code.photo_empty'
  if (bytes.length > MAX_PHOTO_BYTES) return 'error.code.photo_too_large'
  if (isJpeg(bytes)) return jpegProblem(bytes)
  if (isWebp(bytes)) return webpProblem(bytes)
  return isHeic(bytes) ? 'error.code.photo_heic' : 'error.code.photo_not_image'
}

/** As in a file name or a header; null for bytes that are neither. */
export function photoType(bytes: Uint8Array): 'image/jpeg' | 'image/webp' | null {
  if (isJpeg(bytes)) return 'image/jpeg'
  return isWebp(bytes) ? 'image/webp' : null
}

/** What iPhones keep their photos in: an ISO media file of one of these brands. */
export function isHeic(bytes: Uint8Array): boolean {
  const brand = String.fromCharCode(...bytes.subarray(4, 12))
  return /^ftyp(?:he[iv][cmsx]|mif1|msf1|avi[fs])$/.test(brand)
}

function jpegProblem(bytes: Uint8Array): PhotoProblem | null {
  const { segments, width, height, isWhole } = readJpeg(bytes)
  if (!isWhole || !width || !height) return 'error.code.photo_damaged'
  if (Math.max(width, height) > MAX_SIDE_PX) return 'error.code.photo_too_large'
  return segments.some(tellsMore) ? 'error.code.photo_tells_place' : null
}

function webpProblem(bytes: Uint8Array): PhotoProblem | null {
  const { chunks, width, height, isWhole } = readWebp(bytes)
  if (!isWhole || width === null || height === null) return 'error.code.photo_damaged'
  if (Math.max(width, height) > MAX_SIDE_PX) return 'error.code.photo_too_large'
  return chunks.includes('EXIF') || chunks.includes('XMP ') ? 'error.code.photo_tells_place' : null
}
