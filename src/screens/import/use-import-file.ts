// The file of an import: opened in a worker, looked at, checked again whenever somebody chose otherwise.
import { useEffect, useRef, useState } from 'react'
import type { ReadOptions } from '@/domain/import/files/file-contents'
import type { ImportPlan } from '@/domain/import/import-plan'
import type { Columns } from '@/domain/import/match-columns'
import type { PositionSuggestion } from '@/domain/import/suggest-position'
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { type FileWorker, startFileWorker } from '@/state/import/file-worker'
import { type Checked, type OpenedFile, type Purpose, Superseded } from '@/state/import/messages'
import { rememberColumns, rememberedColumns } from './remembered-columns'

export interface ImportFile {
  readonly file: File | null
  /** Null while it is read. */
  readonly contents: OpenedFile | null
  /** Of the table that is looked at. */
  readonly at: number
  readonly plan: ImportPlan | null
  readonly suggestion: PositionSuggestion | null
  /** Of the plan; null while that is checked. */
  readonly checked: Checked | null
  /** What goes on, 0 to 1; null when nothing does. */
  readonly share: number | null
  readonly problem: UnreadableFile | null
  readonly worker: FileWorker | null
  /** How the file was read last, or is being read now. */
  readonly taken: ReadOptions
  /** Of the table that is looked at, also while it is read anew. */
  readonly tableName: string
  readonly open: (file: File) => void
  /** Reads it once more, otherwise. */
  readonly reread: (options: ReadOptions) => void
  readonly chooseTable: (at: number) => void
  readonly change: (plan: ImportPlan) => void
  /** Other columns, from which the place is guessed anew. */
  readonly changeColumns: (columns: Columns) => void
  /** Lets the file go, and gives up what is being done. */
  readonly close: () => void
}

interface Opened {
  readonly file: File
  readonly worker: FileWorker
  readonly contents: OpenedFile | null
  readonly at: number
  /** How somebody wants the file to be read; all else is found out. */
  readonly said: ReadOptions
  readonly taken: ReadOptions
  readonly tableName: string
}

/** Before anything is known of it. */
const UNREAD = { contents: null, at: 0, said: {}, taken: {}, tableName: '' }

/** The same table as before, where it is still there. */
const readAs = (contents: OpenedFile, before: number) => {
  const at = before < contents.tables.length ? before : 0
  return { contents, at, taken: contents.taken, tableName: contents.tables[at]?.name ?? '' }
}

const withOptions = (last: ReadOptions, next: ReadOptions): ReadOptions => ({
  ...{ ...last, ...next },
  headerRows: { ...last.headerRows, ...next.headerRows },
})

/** Cells that were written anew and rows that were left out stay so, whatever the file is for. */
const withMends = (plan: ImportPlan, last: ImportPlan | null): ImportPlan =>
  last === null ? plan : { ...plan, edits: last.edits, skipped: last.skipped }

/** @param newNames of areas, which are no persons */
export function useImportFile(asked: Purpose, newNames: readonly string[]): ImportFile {
  const [opened, setOpened] = useState<Opened | null>(null)
  const [plan, setPlan] = useState<ImportPlan | null>(null)
  const [suggestion, setSuggestion] = useState<PositionSuggestion | null>(null)
  const [checked, setChecked] = useState<Checked | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const [problem, setProblem] = useState<UnreadableFile | null>(null)
  const current = useRef<FileWorker | null>(null)
  // As they were when the file was opened: what others change meanwhile must not throw away what was mended here.
  const [types, setTypes] = useState(asked.types)
  const [names, setNames] = useState(newNames)

  const forget = () => {
    setPlan(null)
    setSuggestion(null)
    setChecked(null)
    setProblem(null)
  }
  const close = () => {
    current.current?.end()
    current.current = null
    setOpened(null)
    setShare(null)
    forget()
  }
  useEffect(() => () => current.current?.end(), [])

  const fail = (worker: FileWorker) => (thrown: unknown) => {
    if (current.current !== worker || thrown instanceof Superseded) return
    setShare(null)
    setProblem(thrown instanceof UnreadableFile ? thrown : new UnreadableFile('import.file.broken'))
  }

  const open = (file: File) => {
    close()
    setTypes(asked.types)
    setNames(newNames)
    const worker = startFileWorker(setShare)
    current.current = worker
    setOpened({ file, worker, ...UNREAD })
    setShare(0)
    void file
      .arrayBuffer()
      .then((bytes) => worker.call('open', { name: file.name, bytes, options: {} }, [bytes]))
      .then((contents) => {
        setOpened({ file, worker, ...UNREAD, ...readAs(contents, 0) })
        setShare(null)
      })
      .catch(fail(worker))
  }

  const reread = (options: ReadOptions) => {
    if (!opened) return
    const { worker, at } = opened
    const said = withOptions(opened.said, options)
    const reading = { ...opened, contents: null, said, taken: withOptions(opened.taken, options) }
    forget()
    setOpened(reading)
    setShare(0)
    void worker.call('reread', said).then((contents) => {
      setOpened({ ...reading, ...readAs(contents, at) })
      setShare(null)
    }, fail(worker))
  }

  const { layer, bbox, checkPosition } = asked
  const { worker = null, contents = null, at = 0 } = opened ?? {}
  const headers = contents?.tables[at]?.headers ?? null

  useEffect(() => {
    if (worker === null || headers === null) return
    const known = rememberedColumns(layer, headers)
    let isStale = false
    void worker
      .call('look', { table: at, purpose: { layer, bbox, types }, columns: known })
      .then((look) => {
        if (isStale) return
        setPlan((last) => withMends(look.plan, last))
        setSuggestion(look.suggestion)
      }, fail(worker))
    return () => {
      isStale = true
    }
  }, [worker, headers, at, layer, bbox, types])

  useEffect(() => {
    if (worker === null || plan === null) return
    let isStale = false
    setChecked(null)
    setShare(0)
    void worker
      .call('check', { table: at, purpose: { layer, bbox, types, checkPosition }, plan, names })
      .then((answer) => {
        if (isStale) return
        setChecked(answer)
        setProblem(null)
        setShare(null)
      })
      .catch((thrown) => !isStale && fail(worker)(thrown))
    return () => {
      isStale = true
    }
  }, [worker, at, plan, layer, bbox, types, checkPosition, names])

  return {
    file: opened?.file ?? null,
    ...{ contents, at, plan, suggestion, checked, share, problem, worker, open, reread, close },
    taken: opened?.taken ?? {},
    tableName: opened?.tableName ?? '',
    chooseTable: (next) => {
      forget()
      setOpened((last) => (last?.contents ? { ...last, ...readAs(last.contents, next) } : last))
    },
    change: (next) => {
      if (headers && next.columns !== plan?.columns) rememberColumns(layer, headers, next.columns)
      setPlan(next)
    },
    changeColumns: (columns) => {
      if (worker === null || plan === null || headers === null) return
      rememberColumns(layer, headers, columns)
      void worker
        .call('look', { table: at, purpose: { layer, bbox, types }, columns })
        .then((look) => {
          const { defaults, edits, skipped } = plan
          setPlan({ ...look.plan, defaults, edits, skipped })
          setSuggestion(look.suggestion)
        }, fail(worker))
    },
  }
}
