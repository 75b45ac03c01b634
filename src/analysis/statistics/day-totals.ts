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

/** The count of `length` days from `day` on; all of them must be known. */
export const countFrom = (totals: DayTotals, day: number, length: number): number =>
  (totals[day + length] ?? 0) - (totals[day] ?? 0)
