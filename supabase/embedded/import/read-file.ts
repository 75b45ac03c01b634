// The table in a file on this machine.
import { readFileSync } from 'node:fs'
import { decodeText } from '@/domain/import/decode-text'
import type { FileTable } from '@/domain/import/file-table'
import { readCsv } from '@/domain/import/read-csv'
import { readGeojson } from '@/domain/import/read-geojson'
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { StartError } from '../start-error'
import { nameOf } from './arguments'

const READERS: Readonly<Record<string, (text: string) => FileTable>> = {
  '.csv': readCsv,
  '.tsv': readCsv,
  '.json': readGeojson,
  '.geojson': readGeojson,
}

/** @throws StartError where there is no such file, UnreadableFile where it holds something else */
export function readFile(file: string): FileTable {
  const read = READERS[nameOf(file).kind]
  if (read === undefined) throw new UnreadableFile('import.file.unknown_kind')
  return read(decodeText(bytesOf(file)))
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch {
    throw new StartError(
      'no_such_file',
      `Không mở được tệp ${file}.`,
      `The file ${file} cannot be opened.`,
    )
  }
}
