// What must be looked at, above the map: new serious incidents, and a rise. It is read aloud when it comes.
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/domain/format'
import type { BBox } from '@/domain/position'
import type { Alert } from '@/domain/wall-news'
import { type CaptionContext, captionOf } from '@/layers/caption'
import { SymbolIcon } from '@/layers/SymbolIcon'
import { shortTime } from '@/panels/wall-scene/scene-rows'
import classes from './Wall.module.css'

interface WallAlertsProps {
  readonly serious: readonly Alert[]
  readonly isRise: boolean
  /** What the map shows; null before it does. */
  readonly bounds: BBox | null
  readonly context: CaptionContext
}

/** More would hide the map. */
const MOST = 2

export function WallAlerts({ serious, isRise, bounds, context }: WallAlertsProps) {
  const { t } = useTranslation()
  // Never over the place that it tells of.
  const lngLat = serious[0]?.entry.lngLat
  const isLow = Boolean(lngLat && bounds && lngLat[1] > (bounds[1] + bounds[3]) / 2)
  const moreOf = (count: number) =>
    t('wall.more', { count, number: formatNumber(count, context.language) })
  return (
    <div className={classes.alerts} data-low={isLow || undefined} role="status">
      {serious.slice(0, MOST).map(({ entry }) => {
        const { symbol, title } = captionOf('incidents', entry, context)
        const area = context.areas.get(entry.areaId)
        return (
          <p key={entry.id} className={classes.alert}>
            <span className={classes.alertSymbol}>
              <SymbolIcon name={symbol} size={24} />
            </span>
            <span>
              <span className={classes.alertKind}>
                {t('wall.alert_serious', {
                  severity: t(`incident.severity_${entry.severity}`).toLocaleLowerCase(),
                })}
              </span>
              {[shortTime(entry.occurredAt), title, area?.name].filter(Boolean).join(' · ')}
            </span>
          </p>
        )
      })}
      {serious.length > MOST && <p className={classes.alert}>{moreOf(serious.length - MOST)}</p>}
      {isRise && <p className={classes.alert}>{t('wall.alert_rise')}</p>}
    </div>
  )
}
