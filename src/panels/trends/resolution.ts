// Time from report to resolution: how many there are in each class, and the middle in days.
import { MANY_DAYS, RESOLUTION_CLASSES, resolutionPlace, UNRESOLVED } from '@/domain/resolution'

export interface Resolution {
  /** In the order of `RESOLUTION_CLASSES`. */
  readonly classes: readonly number[]
  readonly resolved: number
  /** Whole days within which half of the resolved ones were, however many are open; null when there are too few, or it is over 253. */
  readonly medianDays: number | null
}

/** Fewer have no middle worth naming. */
const FEWEST_FOR_MEDIAN = 5

/** @param days counts by days, as in the column */
export function resolutionOf(days: Uint32Array): Resolution {
  const classes = RESOLUTION_CLASSES.map(() => 0)
  for (const [day, count] of days.entries()) {
    const place = resolutionPlace(day)
    classes[place] = (classes[place] ?? 0) + count
  }
  const resolved = classes.reduce((sum, count) => sum + count, 0) - (days[UNRESOLVED] ?? 0)
  return {
    classes,
    resolved,
    medianDays: resolved < FEWEST_FOR_MEDIAN ? null : medianOf(days, resolved),
  }
}

function medianOf(days: Uint32Array, resolved: number): number | null {
  let sum = 0
  for (let day = 0; day < MANY_DAYS; day++) {
    sum += days[day] ?? 0
    if (sum * 2 >= resolved) return day
  }
  return null
}
