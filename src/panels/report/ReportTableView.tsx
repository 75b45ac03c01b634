// A table of a report on a slide or a page: the same cells as in its files. Wider than a phone it goes on to the side, by
// finger or by keys.
import { Table } from '@mantine/core'
import type { ReportTable } from '@/domain/report'
import { useIsNarrow } from '@/ui/use-is-narrow'
import tables from './ReportTable.module.css'

interface ReportTableViewProps {
  readonly table: ReportTable
  readonly isDense?: boolean
}

export function ReportTableView({ table, isDense = false }: ReportTableViewProps) {
  const { columns, rows, hasTotal } = table
  const isNarrow = useIsNarrow()
  const hasNumbers = columns.some(({ isNumber }) => isNumber)
  return (
    <Table
      className={tables.table}
      data-dense={isDense || undefined}
      data-words={!hasNumbers || undefined}
      tabIndex={isNarrow ? 0 : undefined}
    >
      <Table.Thead>
        <Table.Tr>
          {columns.map(({ label }, place) => (
            <Table.Th key={`${place} ${label}`} scope="col">
              {label}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(([first, ...others], at) => (
          <Table.Tr key={`${at} ${first?.text}`} data-strong={(hasTotal && at === 0) || undefined}>
            <Table.Th scope="row">{first?.text}</Table.Th>
            {others.map(({ text }, place) => (
              <Table.Td
                key={`${place} ${text}`}
                // Where words are told below one another, each says what it is.
                data-label={hasNumbers ? undefined : columns[place + 1]?.label}
              >
                {text}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
