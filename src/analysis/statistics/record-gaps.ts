// Stretches in the middle of records in which nobody noted anything: they are not days on which nothing happened.
import { countFrom, type DaySpan, dayTotals } from './day-totals'
import { poissonInterval } from './poisson'

const YEAR = 365
/** So that weekdays match. */
const YEAR_OF_WEEKS = 364
/** Shorter ones are not looked for, and no rate is told from less. */
const FEWEST_DAYS = 28
const LEAST_CHANCE = 0.001

/**
 * Runs of at least 28 days without any incident, between two incidents, that chance does not make: of records as long
 * as these, fewer than 1 in 1,000 would have such a run anywhere. Any incident may begin one, and with a rate a day it
 * lasts so many days with probability e^(-rate * days) (Poisson), so that chance is at most their product.
 * The rate is the lowest of those of the year before and of the year after, each as low as its count lets it be
 * (Garwood, 95 %), and of the same days a year earlier and later: numbers that have grown since and quiet seasons are
 * no gaps. A gap of a few weeks where little happens, or at the same days of two years running, is not found. Where
 * incidents come in bursts, long quiet runs are more likely than told here.
 * @param daily counts by day without any filter, one entry a day without gaps
 * @param begin index of the day on which records begin
 * @returns in order; indices of days
 */
export function recordGaps(daily: Uint32Array, begin: number): DaySpan[] {
  const totals = dayTotals(daily)
  const after = daily.findLastIndex((count) => count > 0) + 1
  const countIn = ([from, to]: DaySpan) => countFrom(totals, from, to - from)
  const incidents = after > begin ? countIn([begin, after]) : 0
  const isTold = ([from, to]: DaySpan) => from >= begin && to <= after && to - from >= FEWEST_DAYS
  const isGap = (from: number, to: number): boolean => {
    const length = to - from
    const years: DaySpan[] = [
      [Math.max(begin, from - YEAR), from],
      [to, Math.min(after, to + YEAR)],
    ]
    // Of a year and more there is no season.
    const seasons = (length < YEAR_OF_WEEKS ? [-YEAR_OF_WEEKS, YEAR_OF_WEEKS] : []).map(
      (shift): DaySpan => [from + shift, to + shift],
    )
    const rates = [
      ...years.filter(isTold).map((span) => poissonInterval(countIn(span)).low / daysIn(span)),
      ...seasons.filter(isTold).map((span) => countIn(span) / daysIn(span)),
    ]
    const expected = rates.length === 0 ? 0 : Math.min(...rates) * length
    return incidents * Math.exp(-expected) < LEAST_CHANCE
  }
  const gaps: DaySpan[] = []
  let quietFrom = begin
  for (let day = begin; day < after; day++) {
    if (daily[day] === 0) continue
    if (day - quietFrom >= FEWEST_DAYS && isGap(quietFrom, day)) gaps.push([quietFrom, day])
    quietFrom = day + 1
  }
  return gaps
}

const daysIn = ([from, after]: DaySpan): number => after - from
