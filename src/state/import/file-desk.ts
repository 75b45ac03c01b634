// What is asked of one file that somebody opened, and in which order it is answered. A check of rows that is not wanted
// any more is given up between two blocks of rows; what is asked of its result waits for the newest one.
import type { FileTable } from '@/domain/import/file-table'
import type { ReadOptions } from '@/domain/import/files/file-contents'
import { readFile } from '@/domain/import/files/read-file'
import { guessPlan, suggestionOf } from '@/domain/import/import-plan'
import type { ImportRow } from '@/domain/import/import-rows'
import { importLayer } from '@/domain/import/layers'
import { matchColumns } from '@/domain/import/match-columns'
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { type CheckedTable, checkRows } from './check-rows'
import {
  type CallName,
  type Calls,
  type FromWorker,
  type OpenedFile,
  type PreviewRow,
  Superseded,
  type ToWorker,
} from './messages'
import { summaryOf } from './table-summary'

type Work = {
  readonly [Name in CallName]: (
    argument: Calls[Name]['argument'],
    id: number,
  ) => Promise<Calls[Name]['answer']>
}

type Checked = CheckedTable & { readonly table: FileTable; readonly skipped: ReadonlySet<number> }

/** Each of them makes an older check worthless. */
const SUPERSEDES: readonly CallName[] = ['open', 'reread', 'check']
/** Needs no check, so that it waits for none. */
const AT_ONCE: CallName = 'look'

/** Of rows that are handed over at once. */
const MOST_CHARACTERS = 400_000

/** Lets messages in that came meanwhile. */
const breathe = () => new Promise((resolve) => setTimeout(resolve, 0))

/** Answers what takes each message; its promise ends when `tell` was told of it. */
export function startFileDesk(tell: (message: FromWorker) => void) {
  let file: Calls['open']['argument'] | null = null
  let tables: readonly FileTable[] = []
  let checked: Checked | null = null
  /** The newest call that made older checks worthless. */
  let newest = 0
  let last: Promise<void> = Promise.resolve()

  const tellShare = (share: number) => tell({ kind: 'progress', share })
  const tableAt = (at: number): FileTable => {
    const table = tables[at]
    if (table === undefined) throw new UnreadableFile('import.file.empty')
    return table
  }
  const read = async (options: ReadOptions): Promise<OpenedFile> => {
    const bytes = new Uint8Array(file?.bytes ?? new ArrayBuffer())
    const contents = await readFile(file?.name ?? '', bytes, options, tellShare)
    tables = contents.tables
    checked = null
    return { tables: tables.map(summaryOf), notes: contents.notes, taken: contents.taken }
  }

  const work: Work = {
    open: (opened) => {
      file = opened
      return read(opened.options)
    },
    reread: read,
    look: async ({ table: at, purpose: { layer: id, types, bbox }, columns }) => {
      const [table, layer] = [tableAt(at), importLayer(id, types)]
      const plan = guessPlan(layer, table, bbox, columns ?? matchColumns(layer, table.headers))
      return { plan, suggestion: suggestionOf(table, plan.position, bbox) }
    },
    check: async ({ table: at, purpose, plan, names }, id) => {
      const pause = async (share: number) => {
        await breathe()
        if (newest !== id) throw new Superseded()
        tellShare(share)
      }
      await pause(0)
      const table = tableAt(at)
      const found = await checkRows(table, purpose, plan, names, pause)
      checked = { table, skipped: plan.skipped, ...found }
      return found.answer
    },
    page: async ({ from, count, onlyFaulty }) => {
      if (checked === null) return { total: 0, rows: [] }
      const { table, refused, skipped } = checked
      const all = onlyFaulty ? table.records.filter(({ row }) => refused.has(row)) : table.records
      const rows = all.slice(from, from + count).map(
        ({ row, cells }): PreviewRow => ({
          ...{ row, cells, faults: refused.get(row) ?? [] },
          isSkipped: skipped.has(row),
        }),
      )
      return { total: all.length, rows }
    },
    ready: async ({ from, count }) => lightRows(checked?.rows.slice(from, from + count) ?? []),
  }

  const answer = async ({ id, kind, argument }: ToWorker): Promise<void> => {
    try {
      const run = work[kind] as (
        argument: unknown,
        id: number,
      ) => Promise<Calls[CallName]['answer']>
      tell({ kind: 'answer', id, answer: await run(argument, id) })
    } catch (error) {
      tell(refusalOf(error, id))
    }
  }

  return (message: ToWorker): Promise<void> => {
    if (message.kind === AT_ONCE) return answer(message)
    if (SUPERSEDES.includes(message.kind)) newest = message.id
    last = last.then(() => answer(message))
    return last
  }
}

/** As many of the first rows as the page unpacks without a stop; one at least. */
function lightRows(rows: readonly ImportRow[]): readonly ImportRow[] {
  let characters = 0
  const end = rows.findIndex((row, at) => {
    characters += JSON.stringify(row).length
    return at > 0 && characters > MOST_CHARACTERS
  })
  return end < 0 ? rows : rows.slice(0, end)
}

function refusalOf(error: unknown, id: number): FromWorker {
  if (error instanceof Superseded) return { kind: 'superseded', id }
  if (!(error instanceof UnreadableFile)) return { kind: 'broken', id }
  const { problem, params } = error
  return { kind: 'unreadable', id, problem, params }
}
