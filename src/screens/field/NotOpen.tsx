// Stands where a form would be: it is being looked for, or this device does not have it.
import { Alert, Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useWayBack } from '@/state/field/use-way-back'
import { SkeletonList } from '@/ui/SkeletonList'
import classes from './Field.module.css'
import { useBackWords } from './use-back-words'

export function NotOpen({ isLoading }: { readonly isLoading: boolean }) {
  const { t } = useTranslation()
  const back = useWayBack()
  const backWords = useBackWords()
  return (
    <div className={classes.column}>
      {isLoading ? (
        <SkeletonList rows={6} />
      ) : (
        <>
          <Alert role="alert">{t('field.check.unknown')}</Alert>
          <Button size="lg" onClick={back.leave}>
            {backWords}
          </Button>
        </>
      )}
    </div>
  )
}
