// The figures of a chart in place of its drawing, for reading aloud and for reading exactly.
import { Table, VisuallyHidden } from '@mantine/core'
import { formatNumber } from '@/domain/format'
import { useLanguage } from '@/ui/use-language'
import classes from './ChartTableView.module.css'
import type { ChartTable } from './chart-table'

interface ChartTableViewProps {
  readonly table: ChartTable
  readonly caption: string
}

export function ChartTableView({ table, caption }: ChartTableViewProps) {
  const language = useLanguage()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it
    <section className={classes.scroll} tabIndex={0} aria-label={caption}>
      <Table stickyHeader verticalSpacing={4} horizontalSpacing={8} className={classes.table}>
        <Table.Caption className={classes.caption}>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {table.columns.map((column) => (
              <Table.Th key={column} scope="col">
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.rows.map((row, index) => (
            <Table.Tr key={index}>
              {row.map((cell, column) => {
                const text =
                  typeof cell === 'number' ? formatNumber(cell, language, 2) : (cell ?? '–')
                const key = table.columns[column]
                return column === 0 ? (
                  <Table.Th key={key} scope="row">
                    {text}
                  </Table.Th>
                ) : (
                  <Table.Td key={key} data-number={typeof cell !== 'string' || undefined}>
                    {text}
                  </Table.Td>
                )
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
