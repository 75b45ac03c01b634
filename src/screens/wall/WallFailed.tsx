// Stands where a wall broke or could not be loaded: begins anew by itself, and never shows anything to press.
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { reloadAfterFailure } from '@/state/wall/quiet-reload'
import { QuietPage } from './QuietPage'

export function WallFailed() {
  const { t } = useTranslation()
  useEffect(reloadAfterFailure, [])
  return <QuietPage title={t('app.wall_again')} sentence={t('app.wall_again_why')} />
}
