// Administration at `/admin/:section`, for admins, and the audit log for leaders; others get a sentence and a way back.
import { Button } from '@mantine/core'
import { useParams, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useBasics } from '@/state/situation/use-basics'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { PageNotice } from '@/ui/PageNotice'
import { SkeletonList } from '@/ui/SkeletonList'
import { useTitle } from '@/ui/use-title'
import { Admin } from './Admin'
import classes from './Admin.module.css'
import { sectionsFor } from './sections'

export function AdminScreen() {
  const { t } = useTranslation()
  useTitle(t('admin.title'))
  const sentenceOf = useSentence()
  const router = useRouter()
  const { section: id } = useParams({ strict: false }) as { section?: string }
  const { basics, error, retry } = useBasics()
  if (error || !basics)
    return (
      <main className={classes.waiting}>
        {error ? (
          <ErrorNotice sentence={sentenceOf(error)} onRetry={retry} />
        ) : (
          <SkeletonList rows={8} />
        )}
      </main>
    )
  const sections = sectionsFor(basics)
  const section = id === undefined ? sections[0] : sections.find((one) => one.id === id)
  if (section === undefined)
    return (
      <PageNotice
        title={t(sections.length === 0 ? 'admin.not_yours_title' : 'admin.unknown_title')}
        sentence={t(sections.length === 0 ? 'admin.not_yours' : 'admin.unknown')}
        actions={
          <Button onClick={() => void router.navigate({ to: '/' })}>{t('admin.to_map')}</Button>
        }
      />
    )
  return <Admin basics={basics} sections={sections} section={section} />
}
