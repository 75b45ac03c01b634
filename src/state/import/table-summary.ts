// What the page needs to know of a table to choose columns by.
import type { FileTable } from '@/domain/import/file-table'
import type { TableSummary } from './messages'

const SAMPLES = 3

export const summaryOf = ({ name, headers, records }: FileTable): TableSummary => ({
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
