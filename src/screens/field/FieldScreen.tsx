// The field app at `/field`: what an officer does outdoors with one hand, with or without a network.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFieldBasics } from '@/state/field/use-field-basics'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { PageNotice } from '@/ui/PageNotice'
import { SkeletonList } from '@/ui/SkeletonList'
import { useTitle } from '@/ui/use-title'
import { Field } from './Field'
import classes from './Field.module.css'

export function FieldScreen() {
  const { t } = useTranslation()
  useTitle(t('field.title'))
  const sentenceOf = useSentence()
  const { basics, error, retry } = useFieldBasics()
  if (basics && basics.ownAreas.length === 0)
    return (
      <PageNotice
        title={t('field.not_allowed_title')}
        sentence={t('field.not_allowed')}
        actions={
          <Button component={Link} to="/">
            {t('field.to_map')}
          </Button>
        }
      />
    )
  if (basics) return <Field basics={basics} />
  return (
    <main className={classes.waiting} aria-busy={!error}>
      {error ? (
        <ErrorNotice sentence={sentenceOf(error)} onRetry={retry} />
      ) : (
        <SkeletonList rows={6} />
      )}
    </main>
  )
}
