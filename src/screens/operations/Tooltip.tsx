// What lies under the pointer, in two lines of text; of an area also its incidents.
import { useTranslation } from 'react-i18next'
import type { AreaFigures } from '@/analysis/incidents/area-figures'
import { comparisonInWords, countInWords, untilInWords } from '@/domain/change-words'
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
  readonly figuresOf: (row: RowKey) => AreaFigures | null
  /** An area that is a hot spot. */
  readonly isHot: boolean
}

export function Tooltip({ picked, captionOf, figuresOf, isHot }: TooltipProps) {
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
  const figures = cluster ? null : figuresOf({ layerId: layerId as LayerId, rowId })
  const comparisons = figures?.comparisons ?? []
  const [before] = comparisons
  const until = untilInWords(comparisons, language, t)
  return (
    <MapPopup lngLat={lngLat}>
      <div className={classes.title}>{caption.title}</div>
      <div className={classes.detail}>{caption.detail}</div>
      {figures && (
        <div className={classes.figures}>
          {countInWords(figures.count, language, t)}
          {isHot && ` · ${t('trends.hot_spots')}`}
        </div>
      )}
      {until && <div className={classes.detail}>{until}</div>}
      {before && <div className={classes.detail}>{comparisonInWords(before, language, t)}</div>}
    </MapPopup>
  )
}
