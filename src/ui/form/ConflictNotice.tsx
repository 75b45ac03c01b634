// Somebody else changed what is being edited: what differs, and which of the two to keep.
import { Alert, Button, Group, Table, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

interface Difference {
  readonly field: string
  readonly label: string
  /** In words; an empty text is an empty field. */
  readonly theirs: string
  /** Null when only they changed it. */
  readonly mine: string | null
}

interface Props {
  readonly differences: readonly Difference[]
  /** They deleted it. */
  readonly isGone: boolean
  readonly onTakeTheirs: () => void
  readonly onKeepMine: () => void
}

export function ConflictNotice({ differences, isGone, onTakeTheirs, onKeepMine }: Props) {
  const { t } = useTranslation()
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    top.current?.focus()
    top.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <Alert
      ref={top}
      tabIndex={-1}
      role="alert"
      color="orange"
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
      title={t('edit.conflict.title')}
    >
      <Text size="sm">{t(isGone ? 'edit.conflict.gone' : 'edit.conflict.explain')}</Text>
      {differences.length > 0 && (
        <Table mt="sm" fz="sm" layout="fixed" withRowBorders>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('edit.conflict.field')}</Table.Th>
              <Table.Th scope="col">{t('edit.conflict.theirs')}</Table.Th>
              <Table.Th scope="col">{t('edit.conflict.mine')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {differences.map(({ field, label, theirs, mine }) => (
              <Table.Tr key={field}>
                <Table.Th scope="row">{label}</Table.Th>
                <Table.Td>{theirs || t('edit.conflict.empty')}</Table.Td>
                <Table.Td>
                  {mine === null ? t('edit.conflict.untouched') : mine || t('edit.conflict.empty')}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Group mt="sm" gap="sm">
        <Button size="sm" variant="default" onClick={onTakeTheirs}>
          {t('edit.conflict.take_theirs')}
        </Button>
        <Button size="sm" onClick={onKeepMine}>
          {t('edit.conflict.keep_mine')}
        </Button>
      </Group>
    </Alert>
  )
}
