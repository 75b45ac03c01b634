// Areas that, together with those around them, have more incidents than chance would put there.
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { HotArea } from '@/analysis/incidents/hot-areas'
import { fullNameOf } from '@/domain/area'
import { formatNumber, type Language } from '@/domain/format'
import classes from './Trends.module.css'

interface HotAreaListProps {
  readonly found: readonly HotArea[]
  readonly language: Language
  readonly onPoint: (areaId: string | null) => void
}

const SMALLEST = 0.0001

export function HotAreaList({ found, language, onPoint }: HotAreaListProps) {
  const { t } = useTranslation()
  const chanceOf = (pValue: number) =>
    pValue < SMALLEST
      ? t('trends.chance_under', { chance: formatNumber(SMALLEST, language, 4) })
      : t('trends.chance', { chance: formatNumber(pValue, language, 4) })
  return (
    <div className={classes.hot}>
      <Text className={classes.hotTitle}>{t('trends.hot_spots')}</Text>
      {found.length === 0 ? (
        <Text className={classes.note}>{t('trends.no_hot_spots')}</Text>
      ) : (
        <ul className={classes.hotList} onPointerLeave={() => onPoint(null)}>
          {found.map(({ area, pValue }) => (
            <li key={area.id} onPointerEnter={() => onPoint(area.id)}>
              {fullNameOf(area)} <span className={classes.note}>{chanceOf(pValue)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
