// Above a field form: that the clock is wrong, what was saved last, what could not be, what was put back.
import { Alert, Button, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { ClockNotice } from './ClockNotice'

interface SavingNoticesProps {
  readonly failure: unknown
  /** What was saved last on this page; null before. */
  readonly savedName: string | null
  readonly isRestored: boolean
  readonly onDrop: () => void
}

export function SavingNotices({ failure, savedName, isRestored, onDrop }: SavingNoticesProps) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  return (
    <>
      <ClockNotice />
      {failure !== null && (
        <ErrorNotice sentence={t('field.camera.not_durable', { reason: sentenceOf(failure) })} />
      )}
      {savedName !== null && (
        <Alert role="status" icon={<IconCircleCheck />}>
          <Text size="sm">{t('field.camera.saved', { name: savedName })}</Text>
        </Alert>
      )}
      {isRestored && (
        <Alert role="status">
          <Text size="sm">{t('field.camera.restored')}</Text>
          <Button mt="xs" variant="default" onClick={onDrop}>
            {t('field.camera.drop')}
          </Button>
        </Alert>
      )}
    </>
  )
}
