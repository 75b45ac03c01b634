// What tests of readers share: the bytes of made-up files, and what is said of one that cannot be read.
import { type FileProblem, UnreadableFile } from '@/domain/import/unreadable-file'
import type { FileContents, FileNoteKey, ReadOptions } from './file-contents'
import { readFile } from './read-file'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** One byte a character. */
export const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0))

export const read = (
  name: string,
  content: string | Uint8Array,
  options?: ReadOptions,
): Promise<FileContents> =>
  readFile(name, typeof content === 'string' ? bytesOf(content) : content, options)

/** Null for a file that can be read. */
export async function problemOf(
  name: string,
  content: string | Uint8Array,
  options?: ReadOptions,
): Promise<FileProblem | null> {
  try {
    await read(name, content, options)
    return null
  } catch (error) {
    if (error instanceof UnreadableFile) return error.problem
    throw error
  }
}

/** Headers and cells of the first table. */
export const rowsOf = ({ tables: [table] }: FileContents) => [
  table?.headers,
  ...(table?.records.map(({ cells }) => cells) ?? []),
]

export const noted = ({ notes }: FileContents, key: FileNoteKey) =>
  notes.find((note) => note.key === key)?.params ?? null
