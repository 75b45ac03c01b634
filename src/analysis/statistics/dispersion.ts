// How much more counts vary than chance alone (Poisson, 1) would have them: variance over mean, as in quasi-Poisson models.
import { countFrom, type DayTotals } from './day-totals'

const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0)

/** Of the same stretches between years (rows: years, columns: stretches); 0 when there is one year or nothing happened. */
export function dispersionOfYears(years: readonly (readonly number[])[]): number {
  const total = sumOf(years.flat())
  if (years.length < 2 || total === 0) return 0
  const variances = (years[0] ?? []).map((_, stretch) => {
    const counts = years.map((year) => year[stretch] ?? 0)
    const mean = sumOf(counts) / counts.length
    return sumOf(counts.map((count) => (count - mean) ** 2)) / (counts.length - 1)
  })
  return sumOf(variances) / (total / years.length)
}

/**
 * Of stretches of `length` days in `[fromDay, afterDay)` about those whole weeks before and after: a stretch less the
 * mean of the two has 1.5 times the variance of one, whatever the season and the trend. 0 when nothing happened.
 * @param gaps days that are not known, as `gapTotals` has them
 */
export function dispersionOfWeeks(
  totals: DayTotals,
  fromDay: number,
  afterDay: number,
  length: number,
  gaps: DayTotals | null = null,
): number {
  const step = 7 * Math.ceil(length / 7)
  let squares = 0
  let means = 0
  for (let day = fromDay + step; day + step + length <= afterDay; day += 1) {
    if (gaps && countFrom(gaps, day - step, 2 * step + length) > 0) continue
    const before = countFrom(totals, day - step, length)
    const own = countFrom(totals, day, length)
    const after = countFrom(totals, day + step, length)
    squares += (own - (before + after) / 2) ** 2
    means += (before + own + after) / 3
  }
  return means === 0 ? 0 : squares / (1.5 * means)
}
