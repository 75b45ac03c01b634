// Coverage by hamlet, worst first; a press goes there.
import { Table, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type HamletCoverage, hamletCells, hamletHeads } from '@/analysis/coverage/coverage-table'
import type { Language } from '@/domain/format'
import classes from './Coverage.module.css'

interface HamletTableProps {
  readonly rows: readonly HamletCoverage[]
  readonly onChoose: (areaId: string) => void
  readonly onPoint: (areaId: string | null) => void
  readonly language: Language
}

export function HamletTable({ rows, onChoose, onPoint, language }: HamletTableProps) {
  const { t } = useTranslation()
  return (
    <Table className={classes.table} aria-label={t('coverage.by_hamlet')} highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          {hamletHeads(t).map((head) => (
            <Table.Th key={head} scope="col">
              {head}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody onPointerLeave={() => onPoint(null)}>
        {rows.map((row) => {
          const [name, ...cells] = hamletCells(row, language, t)
          return (
            <Table.Tr key={row.area.id} onPointerEnter={() => onPoint(row.area.id)}>
              <Table.Th scope="row">
                <UnstyledButton className={classes.place} onClick={() => onChoose(row.area.id)}>
                  {name}
                </UnstyledButton>
              </Table.Th>
              {cells.map((cell, at) => (
                <Table.Td key={`${at}${cell}`}>{cell}</Table.Td>
              ))}
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}
