// The trend of a wall: the period that is shown beside those before it, with their numbers.
import { useTranslation } from 'react-i18next'
import { formatNumber, type Language } from '@/domain/format'
import type { PeriodBar } from './period-bars'
import classes from './WallScene.module.css'

interface PeriodBarsProps {
  readonly label: string
  readonly bars: readonly PeriodBar[]
  readonly language: Language
}

export function PeriodBars({ label, bars, language }: PeriodBarsProps) {
  const { t } = useTranslation()
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <ul className={classes.bars} aria-label={label}>
      {bars.map(({ name, count, isRunning }, index) => (
        <li
          key={index}
          className={classes.column}
          data-last={index === bars.length - 1 || undefined}
        >
          <span className={classes.track}>
            <span className={classes.figure}>{formatNumber(count, language)}</span>
            <span
              className={classes.bar}
              data-running={isRunning || undefined}
              style={{ '--share': count / most } as object}
              title={isRunning ? t('chart.running') : undefined}
            />
          </span>
          <span className={classes.name}>{name}</span>
        </li>
      ))}
    </ul>
  )
}
