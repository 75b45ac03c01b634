// Areas that, together with those around them, have more incidents than chance would put there.
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { HotSpot } from '@/analysis/statistics/hot-spots'
import { type Area, fullNameOf } from '@/domain/area'
import { formatNumber, type Language } from '@/domain/format'
import classes from './Trends.module.css'

interface HotSpotListProps {
  readonly areas: readonly Area[]
  /** In the order of the areas. */
  readonly found: readonly HotSpot[]
  readonly language: Language
  readonly onPoint: (areaId: string | null) => void
}

const SMALLEST = 0.0001

export function HotSpotList({ areas, found, language, onPoint }: HotSpotListProps) {
  const { t } = useTranslation()
  const hot = areas.flatMap((area, n) => {
    const { kind, pValue } = found[n] ?? {}
    return kind === 'hot' && pValue !== null && pValue !== undefined ? [{ area, pValue }] : []
  })
  const chanceOf = (pValue: number) =>
    pValue < SMALLEST
      ? t('trends.chance_under', { chance: formatNumber(SMALLEST, language, 4) })
      : t('trends.chance', { chance: formatNumber(pValue, language, 4) })
  return (
    <div className={classes.hot}>
      <Text className={classes.hotTitle}>{t('trends.hot_spots')}</Text>
      {hot.length === 0 ? (
        <Text className={classes.note}>{t('trends.no_hot_spots')}</Text>
      ) : (
        <ul className={classes.hotList} onPointerLeave={() => onPoint(null)}>
          {hot
            .toSorted((a, b) => a.pValue - b.pValue)
            .map(({ area, pValue }) => (
              <li key={area.id} onPointerEnter={() => onPoint(area.id)}>
                {fullNameOf(area)} <span className={classes.note}>{chanceOf(pValue)}</span>
              </li>
            ))}
        </ul>
      )}
    </div>
  )
}
