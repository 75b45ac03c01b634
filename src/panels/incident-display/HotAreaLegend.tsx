// What the heavy outline of an area means, how many areas have it, and how sure that is.
import { useTranslation } from 'react-i18next'
import { FALSE_DISCOVERY_RATE } from '@/analysis/statistics/false-discovery'
import { Explanation } from '@/charts/Explanation'
import { formatNumber, type Language } from '@/domain/format'
import { SymbolIcon } from '@/layers/SymbolIcon'
import classes from './IncidentDisplay.module.css'

interface HotAreaLegendProps {
  readonly count: number
  readonly language: Language
}

export function HotAreaLegend({ count, language }: HotAreaLegendProps) {
  const { t } = useTranslation()
  return (
    <div className={classes.hot}>
      <SymbolIcon name="hot-area" size={22} />
      <div className={classes.hotWords}>
        <div>{t('display.hot_areas', { count, number: formatNumber(count, language) })}</div>
        <div className={classes.caption}>
          {count === 0
            ? t('trends.no_hot_spots')
            : t('display.hot_areas_chance', {
                percent: formatNumber(FALSE_DISCOVERY_RATE * 100, language),
              })}
        </div>
      </div>
      <Explanation text={t('trends.hot_spots_explained')} />
    </div>
  )
}
