// Says that the backend cannot be reached, while the last data stays on the screen.
import { Button } from '@mantine/core'
import { IconCloudOff } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { changesQuery } from '@/data/changes'
import { formatTime } from '@/domain/format'
import classes from './OfflineNotice.module.css'

export function OfflineNotice() {
  const { t } = useTranslation()
  const changes = useQuery({ ...changesQuery(useQueryClient()), refetchInterval: false })
  if (!changes.isError || changes.dataUpdatedAt === 0) return null
  return (
    <div className={classes.notice} role="alert">
      <IconCloudOff size={18} aria-hidden="true" />
      <span className={classes.sentence}>
        {t('operations.offline', { time: formatTime(new Date(changes.dataUpdatedAt)) })}
      </span>
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
