// What a change set: each field with its value before and after, in the words of its form.
import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { fullNameOf } from '@/domain/area'
import type { AuditChange, AuditLine } from '@/domain/audit'
import { auditValueInWords, columnInWords, type ValueContext } from '@/domain/audit-words'
import type { Basics } from '@/state/situation/use-basics'
import { useLanguage } from '@/ui/use-language'
import classes from './Audit.module.css'

interface AuditValuesProps {
  readonly line: AuditLine
  readonly changes: readonly AuditChange[]
  readonly basics: Basics
}

export function AuditValues({ line: { table }, changes, basics }: AuditValuesProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const context: ValueContext = {
    language,
    t,
    areaName: (id) => {
      const area = basics.areasById.get(id)
      return area ? fullNameOf(area) : null
    },
    typeName: (id) => {
      const type = basics.types.get(id)
      return type ? (language === 'vi' ? type.labelVi : type.labelEn) : null
    },
  }
  const words = (column: string, value: unknown) =>
    auditValueInWords(table, column, value, context) || t('admin.audit.empty')
  return (
    <div className={classes.wide}>
      <Table className={classes.values}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('admin.audit.field')}</Table.Th>
            <Table.Th>{t('admin.audit.before')}</Table.Th>
            <Table.Th>{t('admin.audit.after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.map(({ column, before, after }) => (
            <Table.Tr key={column}>
              <Table.Th scope="row">{columnInWords(table, column, t)}</Table.Th>
              <Table.Td>{words(column, before)}</Table.Td>
              <Table.Td>{words(column, after)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
