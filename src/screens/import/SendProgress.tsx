// How far the rows are on their way.
import { Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/domain/format'
import { useLanguage } from '@/ui/use-language'
import { percentOf, type Sending } from './sending'

interface SendProgressProps {
  readonly progress: Extract<Sending, { step: 'busy' }>['progress']
}

export function SendProgress({ progress }: SendProgressProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  const total = number(progress.total)
  return (
    <>
      <p>
        {'done' in progress
          ? t(`import.progress.${progress.step}`, { done: number(progress.done), total })
          : t('import.progress.writing', {
              total,
              elapsed: number(Math.round(progress.elapsedMs / 1000)),
              expected: number(Math.max(1, Math.round(progress.expectedMs / 1000))),
            })}
      </p>
      <Progress animated aria-label={t('import.step.send')} value={percentOf(progress)} />
    </>
  )
}
