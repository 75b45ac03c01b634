// What a wall says all the time: where, which period, how old its data is, whether it is connected, what time it is.
import { useTranslation } from 'react-i18next'
import { ageOf } from '@/domain/age'
import { civilDateOf, hourOfWeek } from '@/domain/civil-date'
import { formatCivilDate, formatNumber, formatTime } from '@/domain/format'
import { lengthInWords } from '@/domain/length-words'
import { AgeDot } from './AgeDot'
import classes from './WallHeader.module.css'
import type { WallHeaderProps } from './wall-header-props'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

export function WallHeader(props: WallHeaderProps) {
  const { place, periodName, periodSpan, now, wrongMs, age, connection, language } = props
  const { t } = useTranslation()
  const weekday = WEEKDAYS[hourOfWeek(now).weekday] ?? 1
  return (
    <header className={classes.header}>
      <div className={classes.cells}>
        <div className={classes.where}>
          <h1 className={classes.place}>{place}</h1>
          <p className={classes.period}>
            {periodName} <span className={classes.small}>{periodSpan}</span>
          </p>
        </div>
        <div>
          <p className={classes.age} data-level={age.level ?? undefined}>
            <AgeDot level={age.level} />
            <AgeWords {...props} />
          </p>
          <p className={classes.connection} data-connection={connection}>
            {t(`wall.connection_${connection}`)}
          </p>
        </div>
        {wrongMs !== null && (
          <p className={classes.wrong} role="status">
            {t('wall.clock_wrong', { by: lengthInWords(wrongMs, language, t) })}
          </p>
        )}
      </div>
      <div className={classes.right}>
        <p className={classes.clock}>
          <time dateTime={now.toISOString()}>{formatTime(now)}</time>
        </p>
        <p className={classes.small}>
          {t(`chart.weekday_${weekday}`)}, {formatCivilDate(civilDateOf(now))}
        </p>
      </div>
    </header>
  )
}

function AgeWords({ age, language }: WallHeaderProps) {
  const { t } = useTranslation()
  if (age.level === null || age.ageMs === null) return t('wall.age_none')
  const { unit, count } = ageOf(age.ageMs)
  return t('wall.age', {
    word: t(`wall.level_${age.level}`),
    age: t(`wall.ago_${unit}`, { number: formatNumber(count, language) }),
  })
}
