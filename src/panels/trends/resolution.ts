// Time from report to resolution, in the classes that the rules on handling reports know.
import { MANY_DAYS, UNRESOLVED } from '@/domain/incident-columns'

/** Last day of each class; the one after them is open. 7 days to classify a report, 20 to settle it. */
export const RESOLUTION_ENDS = [0, 2, 6, 19, 59] as const

export interface Resolution {
  /** One more than there are ends. */
  readonly classes: readonly number[]
  readonly resolved: number
  readonly unresolved: number
  /** Whole days within which half of the resolved ones were, however many are open; null when there are too few, or it is over 253. */
  readonly medianDays: number | null
}

/** Fewer have no middle worth naming. */
const FEWEST_FOR_MEDIAN = 5

/** @param days counts by days, as in the column */
export function resolutionOf(days: Uint32Array): Resolution {
  const classes = new Array<number>(RESOLUTION_ENDS.length + 1).fill(0)
  let resolved = 0
  for (let day = 0; day <= MANY_DAYS; day++) {
    const at = RESOLUTION_ENDS.findIndex((end) => day <= end)
    const place = at < 0 ? RESOLUTION_ENDS.length : at
    classes[place] = (classes[place] ?? 0) + (days[day] ?? 0)
    resolved += days[day] ?? 0
  }
  return {
    classes,
    resolved,
    unresolved: days[UNRESOLVED] ?? 0,
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
