// Where a day or a time is noted: that the clock of this phone is wrong, and what holds in its place.
import { Alert, Text } from '@mantine/core'
import { IconClockExclamation } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { civilDateOf } from '@/domain/civil-date'
import { formatCivilDate, formatTime } from '@/domain/format'
import { useClockAhead } from '@/state/device/use-clock-ahead'
import { useNow } from '@/state/use-now'

const LOOK_MS = 10_000

export function ClockNotice() {
  const { t } = useTranslation()
  const now = useNow(LOOK_MS)
  const aheadMs = useClockAhead()
  if (aheadMs === null || aheadMs === 0) return null
  const right = new Date(now.getTime() - aheadMs)
  return (
    <Alert role="status" color="orange" icon={<IconClockExclamation />}>
      <Text size="sm">
        {t('field.clock_wrong', {
          time: formatTime(right),
          day: formatCivilDate(civilDateOf(right)),
        })}
      </Text>
    </Alert>
  )
}
