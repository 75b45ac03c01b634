// Hours and weekdays in words: `Thứ Hai–Thứ Sáu, 18–22 giờ`.
import type { TFunction } from 'i18next'
import { runsOf } from './matrix-block'
import { HOURS, WEEKDAYS } from './matrix-frame'

type Number7 = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** 0 is Monday. */
export const weekdayName = (weekday: number, t: TFunction): string =>
  t(`chart.weekday_${(weekday + 1) as Number7}`)

export const weekdayShortName = (weekday: number, t: TFunction): string =>
  t(`chart.weekday_short_${(weekday + 1) as Number7}`)

/** `14–15 giờ`: from the beginning of the first hour to the end of the last. */
const hoursName = (first: number, last: number, t: TFunction): string =>
  t('chart.hours', { first, after: last + 1 })

/** `Thứ Hai, 14–15 giờ`. */
export const cellName = (hour: number, weekday: number, t: TFunction): string =>
  t('chart.weekdays_and_hours', {
    weekdays: weekdayName(weekday, t),
    hours: hoursName(hour, hour, t),
  })

/** What is chosen; null is all of them. */
export function chosenName(
  hours: ReadonlySet<number> | null,
  weekdays: ReadonlySet<number> | null,
  t: TFunction,
): string {
  const weekdayRuns = runsOf(weekdays, WEEKDAYS).map(([first, last]) => {
    if (last - first === WEEKDAYS - 1) return t('chart.every_weekday')
    const name = weekdayName(first, t)
    return first === last ? name : `${name}–${weekdayName(last, t)}`
  })
  const hourRuns = runsOf(hours, HOURS).map(([first, last]) =>
    last - first === HOURS - 1 ? t('chart.every_hour') : hoursName(first, last, t),
  )
  return t('chart.weekdays_and_hours', {
    weekdays: weekdayRuns.join(', '),
    hours: hourRuns.join(', '),
  })
}
