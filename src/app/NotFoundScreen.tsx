// An address that leads nowhere.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageNotice } from '@/ui/PageNotice'

export function NotFoundScreen() {
  const { t } = useTranslation()
  return (
    <PageNotice
      title={t('app.not_found_title')}
      sentence={t('app.not_found')}
      actions={
        <Button component={Link} to="/">
          {t('app.to_map')}
        </Button>
      }
    />
  )
}
