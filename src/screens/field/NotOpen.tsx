// Stands where a form would be: it is being looked for, or this device does not have it.
import { Alert, Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldGo } from '@/state/field/field-address'
import { SkeletonList } from '@/ui/SkeletonList'
import classes from './Field.module.css'

interface NotOpenProps {
  readonly isLoading: boolean
  readonly go: FieldGo
}

export function NotOpen({ isLoading, go }: NotOpenProps) {
  const { t } = useTranslation()
  return (
    <div className={classes.column}>
      {isLoading ? (
        <SkeletonList rows={6} />
      ) : (
        <>
          <Alert role="alert">{t('field.check.unknown')}</Alert>
          <Button size="lg" onClick={() => go('start')}>
            {t('field.back')}
          </Button>
        </>
      )}
    </div>
  )
}
