// Nothing could be loaded: says why, and tries again.
import { useTranslation } from 'react-i18next'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import classes from './Operations.module.css'

interface LoadFailedProps {
  readonly error: Error
  readonly onRetry: () => void
}

export function LoadFailed({ error, onRetry }: LoadFailedProps) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  return (
    <main className={classes.notice}>
      <ErrorNotice
        title={t('operations.load_failed')}
        sentence={sentenceOf(error)}
        onRetry={onRetry}
      />
    </main>
  )
}
