// One file being read: what was asked, what was found so far, and whom to tell how far it is.
import type { FileNote, FileNoteKey, OnProgress, ReadOptions } from './file-contents'

export interface Reading {
  readonly options: ReadOptions
  readonly progress: OnProgress
  /** The same finding again adds to its count. */
  readonly note: (key: FileNoteKey, params?: FileNote['params'], count?: number) => void
  readonly notes: () => readonly FileNote[]
  readonly take: (found: ReadOptions) => void
  readonly taken: () => ReadOptions
}

export function startReading(options: ReadOptions = {}, progress: OnProgress = () => {}): Reading {
  const found = new Map<string, { key: FileNoteKey; params: FileNote['params']; count: number }>()
  let taken: ReadOptions = {}
  return {
    options,
    progress,
    note: (key, params = {}, count = 1) => {
      if (count === 0) return
      const id = `${key} ${JSON.stringify(params)}`
      const before = found.get(id)?.count ?? 0
      found.set(id, { key, params, count: before + count })
    },
    notes: () =>
      [...found.values()].map(({ key, params, count }) => ({ key, params: { ...params, count } })),
    take: (more) => {
      // Of each table by itself.
      const headerRows = { ...taken.headerRows, ...more.headerRows }
      taken = { ...taken, ...more, ...(more.headerRows && { headerRows }) }
    },
    taken: () => taken,
  }
}
