// Areas that, together with those around them, have more incidents than chance would put there. Pointing at one, with
// mouse or keyboard, marks it on the map; a press chooses it, as in the ranking.
import { Text, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { HotArea } from '@/analysis/incidents/hot-areas'
import { type Area, fullNameOf } from '@/domain/area'
import { formatNumber, type Language } from '@/domain/format'
import classes from './Trends.module.css'

interface HotAreaListProps {
  readonly found: readonly HotArea[]
  readonly language: Language
  readonly onPoint: (areaId: string | null) => void
  readonly isChosen: (area: Area) => boolean
  readonly onToggle: (areaId: string) => void
}

const SMALLEST = 0.0001

export function HotAreaList(props: HotAreaListProps) {
  const { found, language, onPoint, isChosen, onToggle } = props
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
              <UnstyledButton
                className={classes.hotArea}
                aria-pressed={isChosen(area)}
                onClick={() => onToggle(area.id)}
                // A finger that taps leaves no mark behind.
                onFocus={({ currentTarget }) =>
                  currentTarget.matches(':focus-visible') && onPoint(area.id)
                }
                onBlur={() => onPoint(null)}
              >
                {fullNameOf(area)} <span className={classes.note}>{chanceOf(pValue)}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
