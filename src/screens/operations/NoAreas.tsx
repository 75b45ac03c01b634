// The account has no role on any area: says whom to ask.
import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { sessionNow, signOut } from '@/data/session'
import { PageNotice } from '@/ui/PageNotice'

export function NoAreas() {
  const { t } = useTranslation()
  const session = sessionNow()
  const email = session?.status === 'signed_in' ? session.email : ''
  return (
    <PageNotice
      title={t('app.no_membership_title')}
      sentence={t('app.no_membership', { email })}
      actions={
        <Group>
          <Button onClick={() => window.location.reload()}>{t('common.retry')}</Button>
          <Button variant="default" onClick={() => void signOut()}>
            {t('common.sign_out')}
          </Button>
        </Group>
      }
    />
  )
}
