// One deleted row: what it was, when it went, how long it can come back.
import { Button, Text } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from '@/domain/format'
import classes from './DeletedRows.module.css'

interface Props {
  readonly name: string
  readonly code: string
  readonly areaName: string | null
  readonly deletedAt: Date | null
  readonly daysLeft: number
  readonly canRestore: boolean
  readonly isBusy: boolean
  readonly onRestore: () => void
}

export function DeletedRow(props: Props) {
  const { name, code, areaName, deletedAt, daysLeft, canRestore, isBusy, onRestore } = props
  const { t } = useTranslation()
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <Text size="sm" fw={500}>
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {[code, areaName].filter(Boolean).join(' · ')}
        </Text>
        <Text size="xs" c="dimmed">
          {deletedAt && t('edit.bin.deleted_at', { time: formatDateTime(deletedAt) })}
          {', '}
          {t('edit.bin.days_left', { count: daysLeft })}
        </Text>
      </div>
      {canRestore && (
        <Button
          size="sm"
          variant="default"
          loading={isBusy}
          leftSection={<IconArrowBackUp size={18} />}
          aria-label={t('edit.bin.restore_named', { name })}
          onClick={onRestore}
        >
          {t('edit.bin.restore')}
        </Button>
      )}
    </li>
  )
}
