// Colours of a picture, counted: what is on the screen, whatever the code believes it has drawn.
import { inflateSync } from 'node:zlib'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue of each pixel, row by row. */
  readonly rgb: Uint8Array
}

const SIGNATURE_LENGTH = 8
const CHANNELS_OF: Readonly<Record<number, number>> = { 2: 3, 6: 4 }

/** Reads a PNG as browsers write their screenshots: 8 bits a channel, not interlaced. */
export function readPng(file: Buffer): Pixels {
  const parts: Buffer[] = []
  let header: Buffer = Buffer.alloc(0)
  for (let at = SIGNATURE_LENGTH; at < file.length; ) {
    const length = file.readUInt32BE(at)
    const kind = file.toString('latin1', at + 4, at + 8)
    const body = file.subarray(at + 8, at + 8 + length)
    if (kind === 'IHDR') header = body
    if (kind === 'IDAT') parts.push(body)
    at += length + 12
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const channels = CHANNELS_OF[header[9] ?? 0]
  if (header[8] !== 8 || header[12] !== 0 || !channels) throw new Error('Not a PNG of this kind')
  const raw = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels)
  const rgb = new Uint8Array(width * height * 3)
  for (let from = 0, to = 0; to < rgb.length; from += channels, to += 3) {
    rgb.set(raw.subarray(from, from + 3), to)
  }
  return { width, height, rgb }
}

/** Undoes the prediction of each row (PNG specification, chapter 9). */
function unfiltered(data: Buffer, stride: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(stride * height)
  for (let row = 0; row < height; row++) {
    const filter = data[row * (stride + 1)]
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column
      const left = column >= step ? (out[at - step] ?? 0) : 0
      const up = row > 0 ? (out[at - stride] ?? 0) : 0
      const corner = column >= step && row > 0 ? (out[at - stride - step] ?? 0) : 0
      const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, corner)]
      out[at] = (data[row * (stride + 1) + 1 + column] ?? 0) + (guesses[filter ?? 0] ?? 0)
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** How many pixels have this colour, each channel within `tolerance`. */
export const countColour = (pixels: Pixels, colour: string, tolerance = 12): number =>
  pixelsOf(pixels, colour, tolerance).length

/** Where the most pixels of this colour lie within `reach` to all sides; from the left and top. */
export function densestOf(pixels: Pixels, colour: string, reach: number): [number, number] {
  const places = pixelsOf(pixels, colour, 12).map((pixel): [number, number] => [
    pixel % pixels.width,
    Math.floor(pixel / pixels.width),
  ])
  const around = ([x, y]: [number, number]) =>
    places.filter(([left, top]) => Math.max(Math.abs(left - x), Math.abs(top - y)) <= reach).length
  const counts = places.map(around)
  const best = places[counts.indexOf(Math.max(...counts))]
  if (best === undefined) throw new Error(`Nothing is ${colour}`)
  return best
}

function pixelsOf({ rgb }: Pixels, colour: string, tolerance: number): number[] {
  const value = Number.parseInt(colour.slice(1), 16)
  const wanted = [value >> 16, (value >> 8) & 255, value & 255]
  const found: number[] = []
  for (let at = 0; at < rgb.length; at += 3) {
    if (wanted.every((level, channel) => Math.abs((rgb[at + channel] ?? 0) - level) <= tolerance))
      found.push(at / 3)
  }
  return found
}

/** How many pixels differ. */
export function countDifferent(a: Pixels, b: Pixels): number {
  let count = 0
  for (let at = 0; at < a.rgb.length; at += 3) {
    if (
      a.rgb[at] !== b.rgb[at] ||
      a.rgb[at + 1] !== b.rgb[at + 1] ||
      a.rgb[at + 2] !== b.rgb[at + 2]
    )
      count++
  }
  return count
}

/** How many colours a picture has, told apart by sixteenths. */
export function coloursOf({ rgb }: Pixels): number {
  const seen = new Set<number>()
  for (let at = 0; at < rgb.length; at += 3)
    seen.add(
      ((rgb[at] ?? 0) >> 4) * 256 + ((rgb[at + 1] ?? 0) >> 4) * 16 + ((rgb[at + 2] ?? 0) >> 4),
    )
  return seen.size
}
