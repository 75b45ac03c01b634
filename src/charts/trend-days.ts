// The days of a trend: which bins are named on the axis, and how a bin or a stretch of bins is called.
import type { TFunction } from 'i18next'
import { addDays, type CivilDate } from '@/domain/civil-date'
import { formatCivilDate, formatDays } from '@/domain/format'
import type { Stretch } from './stretch'

export type TrendStep = 'day' | 'week' | 'month'

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** A name under the axis; the year stands under the first one and wherever it changes. */
export interface AxisName {
  readonly index: number
  readonly name: string
  readonly year: string | null
}

/** Steps at which days, weeks and months are named, the first that leaves room for the names. */
const STRIDES: Record<TrendStep, readonly number[]> = {
  day: [1, 2, 3, 5, 7, 10, 14],
  week: [1, 2, 4, 8, 13, 26, 52],
  month: [1, 2, 3, 6, 12],
}
const DAYS_IN_MONTH = 30.4

const yearOf = (day: CivilDate): string => day.slice(0, 4)
const monthOf = (day: CivilDate) => Number(day.slice(5, 7)) as Month
/** `15/11`. */
const shortDay = (day: CivilDate): string => formatCivilDate(day).slice(0, 5)

/** True for months of the calendar; police months begin on the 15th and are called by their days. */
const isCalendarMonth = (day: CivilDate): boolean => day.endsWith('-01')

/** Which bins bear a name, so that names are at least `room` bins apart. */
function namedBins(days: readonly CivilDate[], step: TrendStep, room: number): number[] {
  const stride = STRIDES[step].find((candidate) => candidate >= room)
  const all = days.map((_, index) => index)
  if (stride !== undefined) return all.filter((index) => index % stride === 0)
  if (step !== 'day') return all.filter((index) => index % Math.ceil(room) === 0)
  // Many days: the same day of every month, or of every second, third, ...
  const starts = all.filter((index) => days[index]?.slice(8) === days[0]?.slice(8))
  const everyMonths = STRIDES.month.find((months) => months * DAYS_IN_MONTH >= room) ?? 12
  return starts.filter((_, index) => index % everyMonths === 0)
}

export function axisNames(
  days: readonly CivilDate[],
  step: TrendStep,
  room: number,
  t: TFunction,
): AxisName[] {
  let year = ''
  return namedBins(days, step, room).map((index) => {
    const day = days[index] ?? ''
    const isNewYear = yearOf(day) !== year
    year = yearOf(day)
    const isMonth = step === 'month' && isCalendarMonth(day)
    const name = isMonth ? t(`chart.month_short_${monthOf(day)}`) : shortDay(day)
    return { index, name, year: isNewYear ? year : null }
  })
}

/** The days of a stretch as `formatDays` has them; `end` is the day after the last bin. */
export function stretchName(
  days: readonly CivilDate[],
  { first, after }: Stretch,
  end: CivilDate,
): string {
  return formatDays(days[first] ?? end, addDays(days[after] ?? end, -1))
}

/** 1 Monday to 7 Sunday. */
const weekdayOf = (day: CivilDate) => (new Date(`${day}T00:00:00Z`).getUTCDay() || 7) as Weekday

/** `Thứ Hai, 30/11/2026`, `Tháng 11/2026`, `15/11–14/12/2026`. */
export function binName(
  days: readonly CivilDate[],
  index: number,
  step: TrendStep,
  end: CivilDate,
  t: TFunction,
): string {
  const day = days[index] ?? end
  const name = stretchName(days, { first: index, after: index + 1 }, end)
  if (step === 'day') return `${t(`chart.weekday_${weekdayOf(day)}`)}, ${name}`
  const isWholeMonth = isCalendarMonth(day) && isCalendarMonth(days[index + 1] ?? end)
  if (step === 'month' && isWholeMonth)
    return t('chart.month', { name: formatCivilDate(day).slice(3) })
  return name
}
