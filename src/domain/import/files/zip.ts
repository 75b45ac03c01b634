// What is in a zip, and unpacking it by measured size: what an entry says of its own size is never believed.
import { Inflate } from 'fflate'
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { MAX_UNPACKED_BYTES } from './limits'

export interface ZipEntry {
  /** With `/` between folders. */
  readonly name: string
  readonly isDeflated: boolean
  readonly packed: Uint8Array
}

/** Signatures and lengths of PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
const END = { signature: 0x06054b50, size: 22, comment: 65_535 }
const CENTRAL = { signature: 0x02014b50, size: 46 }
const LOCAL = { signature: 0x04034b50, size: 30 }
const MAX_ENTRIES = 5000

const broken = () => new UnreadableFile('import.file.zip_broken')

/** @throws UnreadableFile */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > MAX_ENTRIES) throw new UnreadableFile('import.file.zip_bomb')
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL.size > bytes.length || view.getUint32(at, true) !== CENTRAL.signature)
      throw broken()
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const [nameLength = 0] = lengths
    const name = nameOf(bytes.subarray(at + CENTRAL.size, at + CENTRAL.size + nameLength))
    if (!name.endsWith('/')) entries.push(entryAt(bytes, view, at, name))
    at += CENTRAL.size + lengths.reduce((sum, length) => sum + length)
  }
  return entries
}

function endOf(view: DataView): number {
  const last = view.byteLength - END.size
  for (let at = last; at >= Math.max(0, last - END.comment); at--)
    if (view.getUint32(at, true) === END.signature) return at
  throw broken()
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, name: string): ZipEntry {
  if (view.getUint16(at + 8, true) & 1) throw new UnreadableFile('import.file.locked')
  const method = view.getUint16(at + 10, true)
  const size = view.getUint32(at + 20, true)
  const local = view.getUint32(at + 42, true)
  if (local + LOCAL.size > bytes.length || view.getUint32(local, true) !== LOCAL.signature)
    throw broken()
  const start =
    local + LOCAL.size + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if ((method !== 0 && method !== 8) || start + size > bytes.length) throw broken()
  return { name, isDeflated: method === 8, packed: bytes.subarray(start, start + size) }
}

/** @throws UnreadableFile for a name that leads out of the zip */
function nameOf(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes).replaceAll('\\', '/')
  if (name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..'))
    throw new UnreadableFile('import.file.zip_path')
  return name
}

/** Packed bytes handed on at once: at most a thousand times as many come out. */
const STEP = 16_384
/** What is packed more than this many times, beyond the first megabytes, holds nothing but repetition. */
const BOMB = { ratio: 250, from: 32 * 1024 * 1024 }

export interface Unpacker {
  /** @throws UnreadableFile as soon as too much has come out */
  readonly each: (entry: ZipEntry, take: (chunk: Uint8Array, share: number) => void) => void
  readonly whole: (entry: ZipEntry) => Uint8Array
}

/** One for a file: it counts what all entries unpack to. */
export function startUnpacking(): Unpacker {
  let total = 0
  const each: Unpacker['each'] = ({ isDeflated, packed }, take) => {
    let read = 0
    let written = 0
    const measure = (chunk: Uint8Array) => {
      total += chunk.length
      written += chunk.length
      const isBomb = written > BOMB.from && written > (read + STEP) * BOMB.ratio
      if (total > MAX_UNPACKED_BYTES || isBomb) throw new UnreadableFile('import.file.zip_bomb')
      if (chunk.length > 0) take(chunk, Math.min(1, read / packed.length))
    }
    const inflate = new Inflate(measure)
    const push = (chunk: Uint8Array, isLast: boolean) =>
      isDeflated ? pushTo(inflate, chunk, isLast) : measure(chunk)
    for (; read < packed.length; read += STEP)
      push(packed.subarray(read, read + STEP), read + STEP >= packed.length)
  }
  return { each, whole: (entry) => joined((take) => each(entry, take)) }
}

/** Broken data is said in our words, what `measure` throws goes through. */
function pushTo(inflate: Inflate, chunk: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(chunk, isLast)
  } catch (error) {
    throw error instanceof Error && 'code' in error ? broken() : error
  }
}

function joined(each: (take: (chunk: Uint8Array) => void) => void): Uint8Array {
  const chunks: Uint8Array[] = []
  each((chunk) => chunks.push(chunk))
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0))
  chunks.reduce((at, chunk) => {
    whole.set(chunk, at)
    return at + chunk.length
  }, 0)
  return whole
}
