// What is left when a screen fails: what happened in words, and the next step.
import { Button, Group } from '@mantine/core'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { toFailure } from '@/data/failure'
import { PageNotice } from '@/ui/PageNotice'

/** What browsers say when the code of a screen is no longer on the server. */
const GONE = /dynamically imported module|importing a module script failed|preload/i

type Kind = 'crash' | 'outdated' | 'unreachable'

function kindOf(error: unknown): Kind {
  if (error instanceof Error && GONE.test(error.message)) return 'outdated'
  const failure = toFailure(error)
  return failure.is('offline') || failure.is('backend_unavailable') ? 'unreachable' : 'crash'
}

export function ErrorScreen({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation()
  const router = useRouter()
  const kind = kindOf(error)
  const retry = () => {
    reset()
    void router.invalidate()
  }
  return (
    <PageNotice
      title={t(`app.${kind}_title`)}
      sentence={t(`app.${kind}`)}
      actions={
        <Group justify="center">
          {kind !== 'outdated' && <Button onClick={retry}>{t('common.retry')}</Button>}
          <Button
            variant={kind === 'outdated' ? 'filled' : 'default'}
            onClick={() => window.location.reload()}
          >
            {t('common.reload')}
          </Button>
        </Group>
      }
    />
  )
}
