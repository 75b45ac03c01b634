// The bytes of a file as text in NFC. Wrong letters are never taken silently: what is unsure is said.
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { ENCODING_NAMES, type TextEncoding } from './file-contents'
import type { Reading } from './reading'
import { withHighBytes } from './sample-bytes'
import { fromTcvn3 } from './tcvn3'
import { countWords, shareOf } from './vietnamese-words'
import { fromVni } from './vni'

/** The letters of one encoding; what it has no letter for becomes U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: TextEncoding): string {
  if (encoding === 'tcvn3') return fromTcvn3(latinOf(bytes))
  if (encoding === 'vni') return fromVni(latinOf(bytes))
  return new TextDecoder(encoding).decode(bytes).normalize('NFC')
}

/** Each byte as its character; 80 to 9F are the quotes and dashes of Windows. */
const latinOf = (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes)

/**
 * By what the user says, else by the mark at the start, else by what reads as Vietnamese.
 * @throws UnreadableFile for bytes that are no text in any encoding known here
 */
export function decodeText(bytes: Uint8Array, reading: Reading): string {
  const { encoding = findEncoding(bytes, reading) } = reading.options
  reading.take({ encoding })
  const text = decodeAs(bytes, encoding)
  if (encoding.startsWith('utf')) noteLostLetters(text, reading)
  return text
}

/** U+FFFD stands for letters that were lost, now or when the file was written. */
function noteLostLetters(text: string, { note }: Reading): void {
  if (text.includes('\ufffd')) note('import.note.lost_letters', {}, text.split('\ufffd').length - 1)
}

const SINGLE_BYTE = ['windows-1258', 'tcvn3', 'vni'] as const
/** Below, no encoding makes words of the bytes. */
const READABLE = 0.5
/** From here on, and with this lead over the next, there is no doubt. */
const SURE = { share: 0.8, lead: 0.2 }

/** @throws UnreadableFile */
export function findEncoding(bytes: Uint8Array, { note }: Reading): TextEncoding {
  const marked = markOf(bytes) ?? utf16Of(bytes)
  if (marked !== null) return marked
  if (bytes.subarray(0, 65_536).includes(0)) throw new UnreadableFile('import.file.unknown_kind')
  if (isUtf8(bytes)) return 'utf-8'
  const sample = withHighBytes(bytes)
  if (isMostlyUtf8(sample)) return 'utf-8'
  const [best, next] = SINGLE_BYTE.map((encoding) => ({
    encoding,
    share: shareOf(countWords(decodeAs(sample, encoding))),
  })).toSorted((a, b) => b.share - a.share)
  if (best === undefined || best.share < READABLE) return westernOr(sample, note)
  const isSure = best.share >= SURE.share && best.share - (next?.share ?? 0) >= SURE.lead
  note(isSure ? 'import.note.encoding' : 'import.note.encoding_unsure', {
    encoding: ENCODING_NAMES[best.encoding],
  })
  return best.encoding
}

/** Latin letters of other languages, as in `Ñandú`; never taken for sure. */
function westernOr(sample: Uint8Array, note: Reading['note']): TextEncoding {
  const high = decodeAs(sample, 'windows-1252').replace(/[\0-\x7f\u2000-\u206f\s°²³€]/g, '')
  if (!/^\p{L}+$/u.test(high)) throw new UnreadableFile('import.file.encoding')
  note('import.note.encoding_unsure', { encoding: ENCODING_NAMES['windows-1252'] })
  return 'windows-1252'
}

function markOf([first, second, third]: Uint8Array): TextEncoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null
}

/** UTF-16 without a mark: every second byte of digits, commas and plain letters is zero. */
function utf16Of(bytes: Uint8Array): TextEncoding | null {
  const start = bytes.subarray(0, 65_536)
  const zeros = [0, 0]
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (
    Math.max(even, odd) === 0 ||
    Math.max(even, odd) * 2 < start.length * 0.2 ||
    Math.min(even, odd) * 10 > Math.max(even, odd)
  )
    return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** A few broken letters among many good ones: a file that was cut or pasted together, and still UTF-8. */
function isMostlyUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(sample)
  const lost = text.match(/\ufffd/g)?.length ?? 0
  const good = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  return good > lost * 10
}
