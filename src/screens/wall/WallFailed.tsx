// Stands where a wall broke or could not be loaded: begins anew by itself, and never shows anything to press.
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { report } from '@/state/wall/health'
import { reloadAfterFailure } from '@/state/wall/quiet-reload'
import { QuietPage } from './QuietPage'

export function WallFailed({ error }: ErrorComponentProps) {
  const { t } = useTranslation()
  useEffect(() => report('crash', String(error)), [error])
  useEffect(reloadAfterFailure, [])
  return <QuietPage title={t('app.wall_again')} sentence={t('app.wall_again_why')} />
}
