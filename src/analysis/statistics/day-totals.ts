// Counts of stretches of days, told at once from running totals of the daily counts.

/** A stretch of days `[fromDay, afterDay)`, as indices into the daily counts. */
export type DaySpan = readonly [fromDay: number, afterDay: number]

/** For n days n + 1 sums: `totals[day]` is the sum of the days before `day`. */
export type DayTotals = Float64Array

export function dayTotals(daily: Uint32Array): DayTotals {
  const totals = new Float64Array(daily.length + 1)
  let total = 0
  for (const [day, count] of daily.entries()) {
    total += count
    totals[day + 1] = total
  }
  return totals
}

/** Of days that nobody kept records of, how many there are before each day; null for none. */
export function gapTotals(length: number, gaps: readonly DaySpan[]): DayTotals | null {
  if (gaps.length === 0) return null
  const isGap = new Uint32Array(length)
  for (const [from, after] of gaps) isGap.fill(1, Math.max(0, from), Math.max(0, after))
  return dayTotals(isGap)
}

/** The count of `length` days from `day` on; all of them must be known. */
export const countFrom = (totals: DayTotals, day: number, length: number): number =>
  (totals[day + length] ?? 0) - (totals[day] ?? 0)
