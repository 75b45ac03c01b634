// One table of several in a file.
import type { FileTable } from '@/domain/import/file-table'
import { UnreadableFile } from '@/domain/import/unreadable-file'

/** One without rows is left out as long as another has some. */
export function tableOrNone(read: () => FileTable): FileTable[] {
  try {
    return [read()]
  } catch (error) {
    if (error instanceof UnreadableFile && error.problem === 'import.file.empty') return []
    throw error
  }
}
