// Says that the backend cannot be reached, while the last data stays on the screen.
import { Button } from '@mantine/core'
import { IconCloudOff } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { changesQuery } from '@/data/changes'
import { civilDateOf } from '@/domain/civil-date'
import { formatDateTime, formatTime } from '@/domain/format'
import classes from './OfflineNotice.module.css'

export function OfflineNotice() {
  const { t } = useTranslation()
  const changes = useQuery({ ...changesQuery(useQueryClient()), refetchInterval: false })
  if (!changes.isError || changes.dataUpdatedAt === 0) return null
  const pulledAt = new Date(changes.dataUpdatedAt)
  const isOfToday = civilDateOf(pulledAt) === civilDateOf(new Date())
  const time = isOfToday ? formatTime(pulledAt) : formatDateTime(pulledAt)
  return (
    <div className={classes.notice} role="alert">
      <IconCloudOff size={18} aria-hidden="true" />
      <span className={classes.sentence}>{t('operations.offline', { time })}</span>
      <Button
        size="compact-sm"
        variant="default"
        loading={changes.isFetching}
        onClick={() => void changes.refetch()}
      >
        {t('operations.retry')}
      </Button>
    </div>
  )
}
