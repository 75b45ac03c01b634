// Bringing data in at `/import`: for officers and above, into their areas.
import { Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { holds } from '@/domain/permissions'
import { useBasics } from '@/state/situation/use-basics'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { PageNotice } from '@/ui/PageNotice'
import { SkeletonList } from '@/ui/SkeletonList'
import { useTitle } from '@/ui/use-title'
import { Import } from './Import'
import classes from './Import.module.css'

export function ImportScreen() {
  const { t } = useTranslation()
  useTitle(t('import.title'))
  const sentenceOf = useSentence()
  const router = useRouter()
  const { basics, error, retry } = useBasics()
  if (error || !basics)
    return (
      <main className={classes.page}>
        {error ? (
          <ErrorNotice sentence={sentenceOf(error)} onRetry={retry} />
        ) : (
          <SkeletonList rows={8} />
        )}
      </main>
    )
  const mayImport = basics.ownAreas.some(({ path }) => holds(basics.memberships, path, 'officer'))
  if (!mayImport)
    return (
      <PageNotice
        title={t('import.title')}
        sentence={t('import.not_yours')}
        actions={
          <Button onClick={() => void router.navigate({ to: '/' })}>{t('import.to_map')}</Button>
        }
      />
    )
  return <Import basics={basics} />
}
