// Pictures put together byte by byte, for tests of what is taken as a photo.

const join = (...parts: readonly (readonly number[])[]) => new Uint8Array(parts.flat())
const letters = (text: string): number[] => [...new TextEncoder().encode(text)]
const pair = (number: number): number[] => [number >> 8, number & 0xff]
const little = (number: number): number[] => [0, 8, 16, 24].map((bits) => (number >>> bits) & 0xff)

/** One segment of a JPEG, with its length. */
export const segment = (marker: number, content: readonly number[]): number[] => [
  0xff,
  marker,
  ...pair(content.length + 2),
  ...content,
]

/** Exif as a phone writes it: which side is up (1 to 8), and degrees of latitude north. */
export function exif(orientation: number, latitude = 21): number[] {
  const entry = (tag: number, type: number, count: number, value: readonly number[]) => [
    ...pair(tag),
    ...pair(type),
    ...[0, 0, ...pair(count)],
    ...value,
  ]
  const [gpsAt, latitudeAt] = [38, 68]
  return segment(0xe1, [
    ...letters('Exif\0\0MM\0*'),
    ...[0, 0, 0, 8, ...pair(2)],
    ...entry(0x0112, 3, 1, [...pair(orientation), 0, 0]),
    ...entry(0x8825, 4, 1, [0, 0, 0, gpsAt]),
    ...[0, 0, 0, 0, ...pair(2)],
    ...entry(0x0001, 2, 2, [...letters('N'), 0, 0, 0]),
    ...entry(0x0002, 5, 3, [0, 0, 0, latitudeAt]),
    ...[0, 0, 0, 0],
    ...[latitude, 7, 12].flatMap((value) => [0, 0, 0, value, 0, 0, 0, 1]),
  ])
}

/** A JPEG by its form; no decoder would find a picture in it. */
export function madeUpJpeg({ width = 1600, height = 1200, before = [] as number[] } = {}) {
  return join(
    [0xff, 0xd8],
    segment(0xe0, [...letters('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    before,
    segment(0xc0, [8, ...pair(height), ...pair(width), 1, 1, 0x11, 0]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    [0x12, 0xff, 0x00, 0x34, 0xff, 0xd3, 0x56],
    [0xff, 0xd9],
  )
}

/** A WebP by its form, with one chunk more. */
export function madeUpWebp({ width = 800, height = 600, more = '' } = {}) {
  const side = (length: number) => little(length - 1).slice(0, 3)
  const extended = [...letters('VP8X'), ...little(10), 0, 0, 0, 0, ...side(width), ...side(height)]
  const chunks = [...extended, ...(more ? [...letters(more), ...little(3), 1, 2, 3, 0] : [])]
  return join(letters('RIFF'), little(chunks.length + 4), letters('WEBP'), chunks)
}

export const text = (content: string) => new Uint8Array(letters(content))
export const HEIC = join([0, 0, 0, 24], letters('ftypheic'), [0, 0, 0, 0], letters('mif1heic'))
