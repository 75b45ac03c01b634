// Holds the file of an import beside the page, so that half a million rows never stop a finger.
import type { FileTable } from '@/domain/import/file-table'
import type { FileContents, ReadOptions } from '@/domain/import/files/file-contents'
import { readFile } from '@/domain/import/files/read-file'
import { guessPlan, suggestionOf } from '@/domain/import/import-plan'
import { importLayer } from '@/domain/import/layers'
import { matchColumns } from '@/domain/import/match-columns'
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { type CheckedTable, checkRows } from './check-rows'
import type {
  CallName,
  Calls,
  FromWorker,
  OpenedFile,
  PreviewRow,
  TableSummary,
  ToWorker,
} from './messages'

const SAMPLES = 3

let file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null = null
let tables: readonly FileTable[] = []
let checked: { readonly table: FileTable; readonly skipped: ReadonlySet<number> } & CheckedTable

const tell = (message: FromWorker) => postMessage(message)
const tellShare = (share: number) => tell({ kind: 'progress', share })

const tableAt = (at: number): FileTable => {
  const table = tables[at]
  if (table === undefined) throw new UnreadableFile('import.file.empty')
  return table
}

const summaryOf = ({ name, headers, records }: FileTable): TableSummary => ({
  name,
  headers,
  rows: records.length,
  samples: headers.map((_, at) => {
    const samples: string[] = []
    for (const { cells } of records) {
      const cell = cells[at]?.trim() ?? ''
      if (cell !== '' && samples.push(cell) === SAMPLES) break
    }
    return samples
  }),
})

async function read(options: ReadOptions): Promise<OpenedFile> {
  const { name = '', bytes = new Uint8Array() } = file ?? {}
  const contents: FileContents = await readFile(name, bytes, options, tellShare)
  tables = contents.tables
  return { tables: tables.map(summaryOf), notes: contents.notes, taken: contents.taken }
}

/** What becomes of each call. */
const WORK: {
  readonly [Name in CallName]: (argument: Calls[Name]['argument']) => Promise<Calls[Name]['answer']>
} = {
  open: ({ name, bytes, options }) => {
    file = { name, bytes: new Uint8Array(bytes) }
    return read(options)
  },
  reread: read,
  look: async ({ table: at, purpose: { layer: id, types, bbox }, columns }) => {
    const [table, layer] = [tableAt(at), importLayer(id, types)]
    const plan = guessPlan(layer, table, bbox, columns ?? matchColumns(layer, table.headers))
    return { plan, suggestion: suggestionOf(table, plan.position, bbox) }
  },
  check: async ({ table: at, purpose, plan, names }) => {
    const table = tableAt(at)
    checked = { table, skipped: plan.skipped, ...checkRows(table, purpose, plan, names, tellShare) }
    return checked.answer
  },
  page: async ({ from, count, onlyFaulty }) => {
    const { table, refused, skipped } = checked
    const all = onlyFaulty ? table.records.filter(({ row }) => refused.has(row)) : table.records
    const rows = all.slice(from, from + count).map(
      ({ row, cells }): PreviewRow => ({
        row,
        cells,
        faults: refused.get(row) ?? [],
        isSkipped: skipped.has(row),
      }),
    )
    return { total: all.length, rows }
  },
  ready: async ({ from, count }) => checked.rows.slice(from, from + count),
}

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  const { id, kind } = data
  try {
    const work = WORK[kind] as (argument: unknown) => Promise<Calls[CallName]['answer']>
    tell({ kind: 'answer', id, answer: await work(data.argument) })
  } catch (error) {
    if (error instanceof UnreadableFile) {
      const { problem, params } = error
      return tell({ kind: 'unreadable', id, problem, params })
    }
    tell({ kind: 'broken', id })
  }
})
