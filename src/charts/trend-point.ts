// One bin of a trend, in plain numbers.
import type { CivilDate } from '@/domain/civil-date'

export interface TrendPoint {
  /** First day of the bin. */
  readonly day: CivilDate
  /** Null where the bin lies in the future. */
  readonly count: number | null
  /** The same bin a year earlier; of a running one as many of its days as have begun. */
  readonly before: number | null
  /** The range that the area's own history lets expect. */
  readonly low: number | null
  readonly high: number | null
  /** Not all of its days have passed: its count may still grow. */
  readonly isRunning: boolean
}
