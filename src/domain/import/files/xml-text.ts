// The bytes of an XML file as text, by the encoding that it declares.
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { decodeText } from './decode-text'
import type { Reading } from './reading'

/** @throws UnreadableFile */
export function xmlText(bytes: Uint8Array, reading: Reading): string {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200))
  const [, label = 'utf-8'] = /^\s*<\?xml[^>]*\bencoding=["']([^"']+)["']/.exec(start) ?? []
  if (reading.options.encoding !== undefined || /^utf-?(?:8|16)/i.test(label))
    return decodeText(bytes, reading)
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes).normalize('NFC')
  } catch {
    throw new UnreadableFile('import.file.encoding')
  }
}
