// A wall whose session is over: it says so, and how it goes on.
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { QuietPage } from './QuietPage'

export function SignedOutWall() {
  const { t } = useTranslation()
  return (
    <QuietPage title={t('wall.signed_out')} sentence={t('wall.signed_out_why')}>
      <Link to="/sign-in" search={{ next: window.location.pathname + window.location.search }}>
        {t('wall.sign_in')}
      </Link>
    </QuietPage>
  )
}
