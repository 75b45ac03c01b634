// What a WebP is made of, read from its bytes alone.

const tag = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + 4))

export const isWebp = (bytes: Uint8Array): boolean =>
  tag(bytes, 0) === 'RIFF' && tag(bytes, 8) === 'WEBP'

/** A picture has a handful. */
const MAX_CHUNKS = 100

export interface Webp {
  /** Four letters each, in order. */
  readonly chunks: readonly string[]
  /** In pixels; null where the first chunk does not say. */
  readonly width: number | null
  readonly height: number | null
  readonly isWhole: boolean
}

/** https://developers.google.com/speed/webp/docs/riff_container */
export function readWebp(bytes: Uint8Array): Webp {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: string[] = []
  let at = 12
  while (at + 8 <= bytes.length && chunks.length < MAX_CHUNKS) {
    chunks.push(tag(bytes, at))
    const size = view.getUint32(at + 4, true)
    at += 8 + size + (size % 2)
  }
  const announced = bytes.length >= 8 ? view.getUint32(4, true) + 8 : 0
  const [width, height] = bytes.length >= 30 ? sizeIn(view, chunks[0]) : [null, null]
  return {
    chunks,
    width,
    height,
    isWhole: chunks.length > 0 && at === bytes.length && announced === at,
  }
}

/** Each kind of first chunk, whose content begins at byte 20, says it in its own way. */
function sizeIn(view: DataView, kind: string | undefined): [number | null, number | null] {
  const low14 = 0x3fff
  switch (kind) {
    case 'VP8 ':
      return [view.getUint16(26, true) & low14, view.getUint16(28, true) & low14]
    case 'VP8L': {
      const bits = view.getUint32(21, true)
      return [(bits & low14) + 1, ((bits >>> 14) & low14) + 1]
    }
    case 'VP8X': {
      const low24 = 0xffffff
      return [(view.getUint32(24, true) & low24) + 1, (view.getUint32(26, true) >>> 8) + 1]
    }
    default:
      return [null, null]
  }
}
