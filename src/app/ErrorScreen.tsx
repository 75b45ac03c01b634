// What is left when a screen fails: what happened in words, and the next step.
import { Button, Group } from '@mantine/core'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { toFailure } from '@/data/failure'
import { PageNotice } from '@/ui/PageNotice'

/** What browsers say when the code of a screen does not come: no network, or a newer version. */
const NOT_LOADED = /dynamically imported module|importing a module script failed|preload/i

type Kind = 'crash' | 'not_loaded' | 'unreachable'

function kindOf(error: unknown): Kind {
  if (error instanceof Error && NOT_LOADED.test(error.message)) return 'not_loaded'
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
          {kind !== 'not_loaded' && <Button onClick={retry}>{t('common.retry')}</Button>}
          <Button
            variant={kind === 'not_loaded' ? 'filled' : 'default'}
            onClick={() => window.location.reload()}
          >
            {t('common.reload')}
          </Button>
        </Group>
      }
    />
  )
}
