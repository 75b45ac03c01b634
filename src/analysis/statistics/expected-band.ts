// What an area's own history lets one expect of a stretch of days, and how far chance may move it.
import { countFrom, type DaySpan, type DayTotals, dayTotals, gapTotals } from './day-totals'
import { dispersionOfWeeks, dispersionOfYears } from './dispersion'

export interface ExpectedCount {
  /** Mean count of the same stretch in earlier years. */
  readonly expected: number
  /** About 95 of 100 stretches lie from `low` to `high`, both ends included; not whole numbers. */
  readonly low: number
  readonly high: number
  /** How many earlier years it was told from, 1 to `MOST_YEARS`. */
  readonly years: number
}

const MOST_YEARS = 5
const WEEKS_AROUND = 3
const DAYS_IN_YEAR = 365.25
const Z_95 = 1.96

/**
 * The count to expect in each bin of a trend, with a 95 % band; null where less than a year and `WEEKS_AROUND` weeks
 * are known before the bin.
 *
 * The references of a bin are the same stretch in up to five earlier years, each year with those up to three weeks
 * earlier and later. All shifts are whole weeks, so that weekdays match and 29 February needs no rule; they stay within
 * four days of the date. Every reference lies before the bin: no bin is in its own baseline, though the earlier bins
 * of a long chart may be. Counts vary by more than chance (quasi-Poisson): the variance is the mean times a
 * dispersion, the larger of what the years and what successive weeks of this history show, never below 1. The mean of
 * the earlier years is off as well, as if each year were one count: variance / years more, which is cautious. The band
 * is symmetrical in count^(2/3), where a Poisson count is nearest to normal.
 * C. P. Farrington et al. (1996), "A statistical algorithm for the early detection of outbreaks of infectious disease",
 * J. R. Stat. Soc. A 159, 547-563; here without its trend and its weights for past outbreaks, and with both sides.
 *
 * Limits: it expects what earlier years had, so a steady rise or fall over the years shows as bins outside of the band.
 * One year cannot tell how much years differ, and a few tell it roughly: where whole years differ by a tenth and counts
 * are large, clearly more than 5 of 100 bins lie outside. Tết moves by weeks between years, so it is smoothed.
 * For days, weeks and months: a bin of 11 months or more is partly its own neighbour of last year and loses that year.
 * @param daily counts by day in Vietnam, one entry a day without gaps, from the first day on which records are complete
 * @param bins may reach beyond the last known day
 * @param gaps days that nobody kept records of: what lies on them is no reference
 * @throws RangeError for a bin that is empty or does not begin and end on whole days
 */
export function expectedBand(
  daily: Uint32Array,
  bins: readonly DaySpan[],
  gaps: readonly DaySpan[] = [],
): (ExpectedCount | null)[] {
  const totals = dayTotals(daily)
  const unknown = gapTotals(daily.length, gaps)
  return bins.map(([fromDay, afterDay]) => {
    if (!Number.isSafeInteger(fromDay) || !Number.isSafeInteger(afterDay) || fromDay >= afterDay) {
      throw new RangeError(`not a stretch of days: ${fromDay}..${afterDay}`)
    }
    return expectedOf(totals, unknown, fromDay, afterDay - fromDay)
  })
}

function expectedOf(
  totals: DayTotals,
  unknown: DayTotals | null,
  fromDay: number,
  length: number,
): ExpectedCount | null {
  const knownUntil = Math.min(fromDay, totals.length - 1)
  const references = referencesOf(totals, unknown, fromDay, length, knownUntil)
  const years = references.length
  if (years === 0) return null
  const counts = references.flat()
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length
  const oldest = Math.max(0, knownUntil - Math.ceil(MOST_YEARS * DAYS_IN_YEAR))
  const dispersion = Math.max(
    1,
    dispersionOfYears(references),
    dispersionOfWeeks(totals, oldest, knownUntil, length, unknown),
  )
  // Half an incident more than there were, over as many stretches as the references cover without overlap: a history
  // without any does not promise that none will come.
  const apart = years * Math.min(1 + 2 * WEEKS_AROUND, 1 + (14 * WEEKS_AROUND) / length)
  const center = expected + 0.5 / apart
  const move = (2 / 3) * Z_95 * Math.sqrt((dispersion * (1 + 1 / years)) / center)
  const low = Math.min(expected, center * Math.max(0, 1 - move) ** 1.5)
  return { expected, low, high: center * (1 + move) ** 1.5, years }
}

/** Counts by year back and shift; a year is there only when all of its stretches are known and before the bin. */
function referencesOf(
  totals: DayTotals,
  unknown: DayTotals | null,
  fromDay: number,
  length: number,
  knownUntil: number,
): number[][] {
  const years: number[][] = []
  for (let year = 1; year <= MOST_YEARS; year += 1) {
    const middle = fromDay - 7 * Math.round((year * DAYS_IN_YEAR) / 7)
    const first = middle - 7 * WEEKS_AROUND
    const after = middle + 7 * WEEKS_AROUND + length
    if (first < 0 || after > knownUntil) continue
    if (unknown && countFrom(unknown, first, after - first) > 0) continue
    const shifts = Array.from({ length: 1 + 2 * WEEKS_AROUND }, (_, week) => first + 7 * week)
    years.push(shifts.map((day) => countFrom(totals, day, length)))
  }
  return years
}
