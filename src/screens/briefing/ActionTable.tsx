// Actions as rows: what, whose duty, until when, what came of it.
import { Table, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Action, isOverdue } from '@/domain/action'
import type { CivilDate } from '@/domain/civil-date'
import { formatCivilDate } from '@/domain/format'
import tables from '@/panels/report/ReportTable.module.css'
import { stateInWords } from './report/section-actions'

interface ActionTableProps {
  readonly actions: readonly Action[]
  readonly today: CivilDate
  /** Where each is to be done; null where that goes without saying. */
  readonly placeOf: ((action: Action) => string) | null
  readonly onOpen: (action: Action) => void
}

export function ActionTable({ actions, today, placeOf, onOpen }: ActionTableProps) {
  const { t } = useTranslation()
  return (
    <Table className={tables.table} data-dense data-words>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col" w={placeOf ? '32%' : '42%'}>
            {t('action.title')}
          </Table.Th>
          {placeOf && (
            <Table.Th scope="col" w="18%">
              {t('chart.area')}
            </Table.Th>
          )}
          <Table.Th scope="col" w={placeOf ? '18%' : '22%'}>
            {t('action.owner')}
          </Table.Th>
          <Table.Th scope="col" w="12%">
            {t('action.dueOn')}
          </Table.Th>
          <Table.Th scope="col">{t('action.state')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {actions.map((action) => (
          <Table.Tr key={action.id}>
            <Table.Th scope="row">
              <UnstyledButton className={tables.open} onClick={() => onOpen(action)}>
                {action.title}
              </UnstyledButton>
            </Table.Th>
            {placeOf && <Table.Td>{placeOf(action)}</Table.Td>}
            <Table.Td>{action.ownerRole}</Table.Td>
            <Table.Td data-label={t('action.dueOn')}>{formatCivilDate(action.dueOn)}</Table.Td>
            <Table.Td data-overdue={isOverdue(action, today) || undefined}>
              {stateInWords(action, today, t)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
