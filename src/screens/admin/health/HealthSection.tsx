// Health: what an admin looks at when somebody says that it does not work.
import { Button, Text } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatDateTime, formatNumber } from '@/domain/format'
import type { HealthState } from '@/domain/health'
import type { AdminSection, SectionProps } from '@/screens/admin/section'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { SkeletonList } from '@/ui/SkeletonList'
import { useLanguage } from '@/ui/use-language'
import classes from './Health.module.css'
import { HealthList } from './HealthList'
import { serverTime, useHealth } from './use-health'

function HealthSection({ basics }: SectionProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sentenceOf = useSentence()
  const { told, error, isChecking, check } = useHealth(basics)
  const count = (state: HealthState) =>
    told?.lines.filter((line) => line.state === state).length ?? 0
  const [bad, look] = [count('bad'), count('look')]
  return (
    <>
      {error && <ErrorNotice sentence={sentenceOf(error)} onRetry={check} />}
      {!told && !error && <SkeletonList rows={10} />}
      {told && (
        <>
          <div className={classes.top}>
            <Text role="status" fw={600}>
              {bad + look === 0
                ? t('health.all_good')
                : t('health.some', {
                    bad: formatNumber(bad, language),
                    look: formatNumber(look, language),
                  })}
            </Text>
            <Text size="sm" c="dimmed">
              {t('health.checked', { time: formatDateTime(serverTime(told)) })}
            </Text>
            <Button
              size="sm"
              variant="default"
              leftSection={<IconRefresh size={18} />}
              loading={isChecking}
              onClick={check}
            >
              {t('health.again')}
            </Button>
          </div>
          <HealthList health={told} />
        </>
      )}
    </>
  )
}

export const healthSection: AdminSection = {
  id: 'health',
  label: 'health.title',
  about: 'health.about',
  holder: 'admin',
  Section: HealthSection,
}
