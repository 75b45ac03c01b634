// Which columns somebody chose for a table with the same headers, remembered on this device.
import { z } from 'zod'
import type { ImportLayerId } from '@/domain/import/layers'
import type { Columns } from '@/domain/import/match-columns'
import { keepSetting, readSetting } from '@/ui/device-setting'

const NAME = 'import-columns'
/** The tables that somebody imports again and again; the oldest go. */
const MOST = 30

const keptSchema = z.array(
  z.object({ table: z.string(), columns: z.record(z.string(), z.number().int()) }),
)

const tableOf = (layer: ImportLayerId, headers: readonly string[]): string =>
  JSON.stringify([layer, ...headers])

function allKept() {
  try {
    return keptSchema.parse(JSON.parse(readSetting(NAME) ?? '[]'))
  } catch {
    return []
  }
}

export const rememberedColumns = (
  layer: ImportLayerId,
  headers: readonly string[],
): Columns | null =>
  allKept().find(({ table }) => table === tableOf(layer, headers))?.columns ?? null

export function rememberColumns(
  layer: ImportLayerId,
  headers: readonly string[],
  columns: Columns,
): void {
  const table = tableOf(layer, headers)
  const others = allKept().filter((kept) => kept.table !== table)
  keepSetting(NAME, JSON.stringify([{ table, columns }, ...others].slice(0, MOST)))
}
