// Rows on their way out: an export is noted first, then its rows come in answers of a few thousand.
import type { ExportFormat, ExportLayerId, ExportRow } from '@/domain/export/export-row'
import { maskRow } from '@/domain/export/mask-row'
import type { Client } from './client'
import { toFailure } from './failure'

export interface Export {
  readonly layer: ExportLayerId
  /** The area that is looked at: rows outside it are in no answer. */
  readonly areaId: string
  readonly format: ExportFormat
  /** What the rows were chosen by, as the address of the screen says it. */
  readonly filter: Readonly<Record<string, string>>
  /** Ids of rows, or numbers of incidents, in the order of the file. */
  readonly keys: readonly (string | number)[]
  /** Stands for what seems to belong to a person (words `export.hidden`). */
  readonly mark: string
}

/** Rows an answer; boundaries of areas are long. */
const batchOf = (layer: ExportLayerId): number => (layer === 'areas' ? 100 : 5000)

/**
 * The rows of an export, which is in the audit log before the first of them comes. Rows that were deleted meanwhile
 * are left out.
 * @param signal ends it before the next answer
 * @throws Failure, and the reason of the signal
 */
export async function* readExport(
  client: Client,
  { layer, areaId, format, filter, keys, mark }: Export,
  signal?: AbortSignal,
): AsyncGenerator<readonly ExportRow[]> {
  const begun = await client.rpc('begin_export', {
    ...{ area: areaId, layer, format, filter, row_count: keys.length },
  })
  if (begun.error) throw toFailure(begun.error, begun.status)
  const id = begun.data ?? ''
  const batch = batchOf(layer)
  for (let from = 0; from < keys.length; from += batch) {
    signal?.throwIfAborted()
    const some = keys.slice(from, from + batch)
    const { data, error, status } = await client.rpc('export_rows', {
      export: id,
      ...(layer === 'incidents' ? { numbers: some.map(Number) } : { ids: some.map(String) }),
    })
    if (error) throw toFailure(error, status)
    yield (data as unknown as readonly ExportRow[]).map((row) => maskRow(row, mark))
  }
}
