// The bytes of a file as text: UTF-8, or UTF-16 that says so by its first bytes.
import { UnreadableFile } from './unreadable-file'

/** @throws UnreadableFile for bytes that are no such text. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new UnreadableFile('import.file.encoding')
  }
}
