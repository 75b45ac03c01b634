// The tables in a file on this machine.
import { readFile as readBytes } from 'node:fs/promises'
import { basename } from 'node:path'
import type { FileContents, ReadOptions } from '@/domain/import/files/file-contents'
import { readFile as readTables } from '@/domain/import/files/read-file'
import { StartError } from '../start-error'

/** @throws StartError where there is no such file, UnreadableFile where it holds something else */
export async function readFile(file: string, options: ReadOptions): Promise<FileContents> {
  return readTables(basename(file), await bytesOf(file), options)
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readBytes(file)
  } catch {
    throw new StartError(
      'no_such_file',
      `Không mở được tệp ${file}.`,
      `The file ${file} cannot be opened.`,
    )
  }
}
