// What lies under the pointer, in two lines of text.
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/domain/format'
import type { Caption } from '@/layers/caption'
import type { Picked } from '@/layers/layer'
import type { LayerId } from '@/layers/registry'
import { MapPopup } from '@/map/MapPopup'
import type { RowKey } from '@/state/view'
import { useLanguage } from '@/ui/use-language'
import classes from './MapStage.module.css'

interface TooltipProps {
  readonly picked: Picked
  readonly captionOf: (row: RowKey) => Caption | undefined
}

export function Tooltip({ picked, captionOf }: TooltipProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { cluster, lngLat, layerId, rowId } = picked
  const caption = cluster
    ? {
        title: t('filter.incidents_total', { number: formatNumber(cluster.count, language) }),
        detail: t('map.cluster_hint'),
      }
    : captionOf({ layerId: layerId as LayerId, rowId })
  if (!caption) return null
  return (
    <MapPopup lngLat={lngLat}>
      <div className={classes.title}>{caption.title}</div>
      <div className={classes.detail}>{caption.detail}</div>
    </MapPopup>
  )
}
