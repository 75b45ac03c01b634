// Where records begin: a day without any record is not a day on which nothing happened.
import { countFrom, dayTotals } from './day-totals'

const YEAR = 365
const FEWEST_DAYS = 28
/** So many are expected in a stretch: a quarter of them is missed once in 2,000 times by chance alone (Poisson). */
const EXPECTED = 12
const LEAST_SHARE = 1 / 4

/**
 * The first incident after which records go on: in the 28 days from it, or as many as usually bring `EXPECTED`
 * incidents, there is at least a quarter of what is usual. Single incidents of long ago, noted later, are passed over:
 * with them the years up to the first real records would count as years in which nothing happened. What is usual is
 * the mean of those years that have any incident, counted back from the last one; a quarter leaves room for seasons
 * and for a number that has grown to several times what it was. Gaps in later years: record-gaps.ts.
 * @param daily counts by day without any filter, one entry a day without gaps
 * @returns index of the day; of the first incident where there are too few to tell; 0 without any
 */
export function recordsBegin(daily: Uint32Array): number {
  const first = daily.findIndex((count) => count > 0)
  if (first < 0) return 0
  const after = daily.findLastIndex((count) => count > 0) + 1
  const totals = dayTotals(daily)
  let [incidents, days] = [0, 0]
  for (let end = after; end > first; end -= YEAR) {
    const length = end - Math.max(first, end - YEAR)
    const count = countFrom(totals, end - length, length)
    if (count > 0) [incidents, days] = [incidents + count, days + length]
  }
  const stretch = Math.max(FEWEST_DAYS, Math.ceil((EXPECTED * days) / incidents))
  const fewest = LEAST_SHARE * stretch * (incidents / days)
  for (let day = first; day < after; day++) {
    const length = Math.min(stretch, after - day)
    if (daily[day] !== 0 && countFrom(totals, day, length) >= fewest) return day
  }
  return first
}
