// Says of a check that is mended which one it is, why it was refused, and lets it go in one tap.
import { Alert, Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Entry } from '@/data/outbox/work'
import { formatCivilDate } from '@/domain/format'

interface CheckMendedProps {
  readonly entry: Entry<'check'>
  readonly onDrop: () => void
}

export function CheckMended({ entry, onDrop }: CheckMendedProps) {
  const { t } = useTranslation()
  const { state, reason, work } = entry
  const date = formatCivilDate(work.checkedOn)
  const isParked = state === 'parked'
  return (
    <Alert
      role="alert"
      color={isParked ? 'orange' : 'blue'}
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
      title={t(isParked ? 'outbox.check.title_parked' : 'outbox.check.title_waiting', { date })}
    >
      {isParked && reason && <Text size="sm">{t(reason.key, reason.params)}</Text>}
      <Text size="sm">{t('outbox.check.explain')}</Text>
      <Button mt="xs" variant="default" onClick={onDrop}>
        {t('outbox.check.drop')}
      </Button>
    </Alert>
  )
}
