// A file's rows on their way into the database: staged in small requests, then applied as a whole.
import type { ImportRow } from '@/domain/import/import-rows'
import type { ImportLayerId } from '@/domain/import/layers'
import type { ErrorKey } from '@/domain/words/first-words'
import type { Client } from './client'
import type { Json } from './database.types'
import { toFailure } from './failure'

export interface Import {
  readonly layer: ImportLayerId
  /** The area that the rows belong to, or lie under. */
  readonly areaId: string
  readonly fileName: string
  readonly rows: readonly ImportRow[]
}

export interface ImportResult {
  readonly counts: Readonly<Record<'new' | 'changed' | 'same' | 'rejected', number>>
  /** False for a trial, and when a row was refused: then nothing is kept. */
  readonly written: boolean
  readonly refused: readonly { readonly row: number; readonly key: ErrorKey }[]
}

interface Answer {
  readonly new: number
  readonly changed: number
  readonly same: number
  readonly rejected: number
  readonly written: boolean
  readonly reasons: readonly {
    readonly row: number
    readonly reason: string
    readonly detail: string
  }[]
}

/** The server takes bodies of up to 1 MB; an outline alone may be half of that. */
const BATCH_CHARACTERS = 400_000

/**
 * Imports the rows as the signed-in user: all of them or none. The same rows again change nothing.
 * @param onStaged told how many rows have arrived
 * @throws Failure
 */
export async function runImport(
  client: Client,
  { layer, areaId, fileName, rows }: Import,
  dryRun: boolean,
  onStaged: (count: number) => void = () => {},
): Promise<ImportResult> {
  const id = crypto.randomUUID()
  const begun = await client
    .from('imports')
    .insert({ id, area_id: areaId, layer, file_name: fileName.normalize('NFC').slice(-200) })
  if (begun.error) throw toFailure(begun.error, begun.status)
  let staged = 0
  for (const batch of batchesOf(rows)) {
    const answer = await client.from('import_rows').insert(
      batch.map(({ row, fields }) => ({
        import_id: id,
        row_number: row,
        fields: fields as Json,
      })),
    )
    if (answer.error) throw toFailure(answer.error, answer.status)
    staged += batch.length
    onStaged(staged)
  }
  const { data, error, status } = await client.rpc('apply_import', { import: id, dry_run: dryRun })
  if (error) throw toFailure(error, status)
  return toResult(data as unknown as Answer)
}

function toResult({ written, reasons, ...counts }: Answer): ImportResult {
  return {
    counts,
    written,
    refused: reasons.map(({ row, reason, detail }) => ({ row, key: keyOf(reason, detail) })),
  }
}

/** `constraint.camera_name_length`, `reason.position_outside_area` or `sqlstate.22P02`. */
function keyOf(reason: string, detail: string): ErrorKey {
  const [kind = '', name = ''] = reason.split('.')
  if (kind === 'constraint')
    return toFailure({ code: '23514', message: `violates check constraint "${name}"` }).key
  return toFailure(
    kind === 'reason' ? { code: 'P0001', message: name } : { code: name, message: detail },
  ).key
}

function* batchesOf(rows: readonly ImportRow[]): Generator<ImportRow[]> {
  let batch: ImportRow[] = []
  let size = 0
  for (const row of rows) {
    const length = JSON.stringify(row).length
    if (batch.length > 0 && size + length > BATCH_CHARACTERS) {
      yield batch
      batch = []
      size = 0
    }
    batch.push(row)
    size += length
  }
  if (batch.length > 0) yield batch
}
