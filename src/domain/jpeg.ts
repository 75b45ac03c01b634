// What a JPEG is made of, read from its bytes alone: its segments, its size, and whether all of it is there.

export interface JpegSegment {
  /** The byte after 0xff. */
  readonly marker: number
  /** From the 0xff on. */
  readonly start: number
  /** After the last byte; behind a start of scan the picture's own bytes are part of it. */
  readonly end: number
}

export interface Jpeg {
  readonly segments: readonly JpegSegment[]
  /** In pixels, before any turning; null where the bytes end too early to say. */
  readonly width: number | null
  readonly height: number | null
  /** From the first marker to the last, and nothing behind it. */
  readonly isWhole: boolean
}

const [SOI, EOI, SOS] = [0xd8, 0xd9, 0xda]
/** A picture has some dozens; a file of nothing but small segments would fill the memory. */
const MAX_SEGMENTS = 2000
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7
/** Baseline, progressive and their kin; 0xc4, 0xc8 and 0xcc are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

export const isJpeg = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xff && bytes[1] === SOI && bytes[2] === 0xff

/** ITU-T T.81, annex B. */
export function readJpeg(bytes: Uint8Array): Jpeg {
  const at = (index: number): number => bytes[index] ?? 0
  const pair = (index: number): number => at(index) * 256 + at(index + 1)
  const segments: JpegSegment[] = []
  let [width, height]: [number | null, number | null] = [null, null]
  let start = 2
  while (at(start) === 0xff && segments.length < MAX_SEGMENTS) {
    const marker = at(start + 1)
    if (marker === EOI)
      return { segments, width, height, isWhole: width !== null && start + 2 === bytes.length }
    const length = pair(start + 2)
    let end = start + 2 + length
    if (length < 2 || end > bytes.length) break
    if (isFrame(marker) && length >= 7) [height, width] = [pair(start + 5), pair(start + 7)]
    if (marker === SOS) end = endOfScan(bytes, end)
    segments.push({ marker, start, end })
    start = end
  }
  return { segments, width, height, isWhole: false }
}

/** Within a scan a 0xff of the picture is followed by 0; anything else but a restart ends it. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let end = bytes.indexOf(0xff, from)
  while (end >= 0) {
    const next = bytes[end + 1] ?? 0
    if (next !== 0 && next !== 0xff && !isRestart(next)) return end
    end = bytes.indexOf(0xff, end + 1)
  }
  return bytes.length
}

/**
 * APP1 (Exif with place and time, XMP), APP13 (IPTC) and comments. Not APP0 (JFIF), APP2 (the colours) and
 * APP14 (how they are stored), without which the picture would look different.
 */
const HARMLESS = [0xe0, 0xe2, 0xee]
export const tellsMore = ({ marker }: JpegSegment): boolean =>
  marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && !HARMLESS.includes(marker))

/** The same picture without what tells of more than the picture; bytes that are no JPEG come back as they are. */
export function withoutMetadata(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (!isJpeg(bytes)) return bytes
  const told = readJpeg(bytes).segments.filter(tellsMore)
  const kept = new Uint8Array(
    bytes.length - told.reduce((sum, { start, end }) => sum + end - start, 0),
  )
  let [from, to] = [0, 0]
  for (const { start, end } of [...told, { start: bytes.length, end: bytes.length }]) {
    kept.set(bytes.subarray(from, start), to)
    to += start - from
    from = end
  }
  return kept
}
