// A register as what can be exported: all rows that the list holds.
import { MOST_ROWS } from '@/data/registers'
import type { RegisterRow } from '@/domain/registers/register'
import type { Exported } from '@/panels/export/export-source'
import type { RegistersProps } from './use-registers'

/** What is longer than the list is not counted as whole. */
export const exportedOf = (
  { basics: { areasById, types }, area, id }: RegistersProps,
  rows: readonly RegisterRow[],
): Exported => ({
  sources: [
    {
      layer: id,
      label: `register.${id}.name`,
      count: rows.length < MOST_ROWS ? rows.length : null,
      keys: () => rows.map((row) => row.id),
    },
  ],
  ...{ area, areasById, types },
  ...{ period: '', filters: [], filter: {} },
})
