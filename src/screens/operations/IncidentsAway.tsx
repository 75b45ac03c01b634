// Stands where incidents would be while there is no network: they are too many to be kept on a device.
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/ui/EmptyState'

export function IncidentsAway({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <EmptyState
      title={t('operations.incidents_away_title')}
      why={t('operations.incidents_away')}
      action={
        <Button size="xs" variant="light" onClick={onRetry}>
          {t('common.retry')}
        </Button>
      }
    />
  )
}
