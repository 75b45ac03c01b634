// Stands while the wall's code is on the way: words, and nothing that turns.
import { useTranslation } from 'react-i18next'
import { QuietPage } from './QuietPage'

export function WallPending() {
  const { t } = useTranslation()
  return <QuietPage title={t('common.product')} sentence={t('app.starting')} />
}
