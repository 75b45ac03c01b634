// The totals of what is shown in one sentence: read aloud when they change, seen on a phone.
import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { fullNameOf } from '@/domain/area'
import { formatNumber } from '@/domain/format'
import type { ViewModel } from './use-view-model'

interface TotalsProps {
  readonly model: ViewModel
  readonly visible?: boolean
}

export function Totals({ model, visible = false }: TotalsProps) {
  const { t } = useTranslation()
  const { rows, area, periodName, context, isLoaded } = model
  const number = (ofLayer: { readonly length: number } | undefined): string =>
    ofLayer ? formatNumber(ofLayer.length, context.language) : t('unlisted.total')
  const counts = {
    incidents: number(rows.incidents),
    cameras: number(rows.cameras),
    fire_points: number(rows.fire_points),
  }
  if (visible) return isLoaded ? t('operations.totals_short', counts) : t('common.loading')
  return (
    <VisuallyHidden aria-live="polite">
      {isLoaded &&
        t('operations.totals', { area: fullNameOf(area), period: periodName, ...counts })}
    </VisuallyHidden>
  )
}
