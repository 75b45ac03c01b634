// The table beside a shapefile: dBase III and what later kinds added (field types I, O, B and F).
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { checkCellCount, checkRowCount } from './limits'
import { plainNumber } from './plain-number'

export interface DbfRow {
  readonly isDeleted: boolean
  /** By name of the field. */
  readonly values: Readonly<Record<string, string>>
}

interface Field {
  readonly name: Uint8Array
  readonly type: string
  readonly at: number
  readonly length: number
}

interface Dbf {
  readonly fields: readonly Field[]
  readonly start: number
  readonly size: number
  readonly count: number
}

const HEADER = 32
const END_OF_FIELDS = 0x0d
const DELETED = 0x2a

const broken = () => new UnreadableFile('import.file.dbf_broken')

/** @throws UnreadableFile */
function layoutOf(bytes: Uint8Array): Dbf {
  if (bytes.length < HEADER + 1) throw broken()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = view.getUint16(8, true)
  const size = view.getUint16(10, true)
  const fields: Field[] = []
  let at = 1
  for (let entry = HEADER; bytes[entry] !== END_OF_FIELDS; entry += 32) {
    if (entry + 32 > bytes.length || entry >= start) throw broken()
    const name = bytes.subarray(entry, entry + 11)
    const end = name.indexOf(0)
    const length = bytes[entry + 16] ?? 0
    const type = String.fromCharCode(bytes[entry + 11] ?? 0)
    fields.push({ name: end < 0 ? name : name.subarray(0, end), type, at, length })
    at += length
  }
  if (fields.length === 0 || at > size || start > bytes.length) throw broken()
  const held = Math.floor((bytes.length - start) / size)
  return { fields, start, size, count: Math.min(view.getUint32(4, true), held) }
}

/** All bytes of names and texts, a line each, to find their encoding by. @throws UnreadableFile */
export function dbfTexts(bytes: Uint8Array): Uint8Array {
  const { fields, start, size, count } = layoutOf(bytes)
  const texts: number[] = []
  const put = (text: Uint8Array) => {
    if (!text.some((byte) => byte >= 0x80)) return
    for (const byte of text) texts.push(byte === 0 ? 0x20 : byte)
    texts.push(0x0a)
  }
  for (const { name } of fields) put(name)
  for (let row = 0; row < count && texts.length < 262_144; row++)
    for (const { type, at, length } of fields) {
      const from = start + row * size + at
      if (type === 'C') put(bytes.subarray(from, from + length))
    }
  return Uint8Array.from(texts)
}

/** @throws UnreadableFile */
export function* readDbf(
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => string,
): Generator<DbfRow> {
  const { fields, start, size, count } = layoutOf(bytes)
  checkRowCount(count)
  checkCellCount(fields.length, count)
  const names = fields.map(({ name }) => decode(name).trim())
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let row = 0; row < count; row++) {
    const from = start + row * size
    const values: Record<string, string> = {}
    fields.forEach(({ type, at, length }, index) => {
      const cell = bytes.subarray(from + at, from + at + length)
      values[names[index] ?? ''] = binaryText(type, view, from + at) ?? textOf(type, decode(cell))
    })
    yield { isDeleted: bytes[from] === DELETED, values }
  }
}

function binaryText(type: string, view: DataView, at: number): string | null {
  if (type === 'I' || type === '+') return String(view.getInt32(at, true))
  return type === 'O' ? plainNumber(view.getFloat64(at, true)) : null
}

function textOf(type: string, raw: string): string {
  const [text = ''] = raw.split('\0', 1).map((one) => one.trim())
  if (type === 'N' || type === 'F') return numberText(text)
  if (type === 'D') return text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3').replace(/^0*$/, '')
  if (type === 'L') return /^[ty]$/i.test(text) ? 'true' : /^[fn]$/i.test(text) ? 'false' : ''
  // A memo stands in a file of its own, of which this is only the place.
  return type === 'M' ? '' : text
}

/** `12.340` -> `12.34`, an identity number as it is; nothing where a number did not fit its field. */
function numberText(text: string): string {
  if (/^\*+$/.test(text)) return ''
  if (text === '' || /^[-+]?\d+$/.test(text)) return text
  const number = Number(text)
  return Number.isFinite(number) ? plainNumber(number) : text
}
