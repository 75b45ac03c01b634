// How many incidents an area has for every 1,000 households, and how far chance may move that.
import { FEWEST_TO_SHADE } from '@/analysis/shade-areas'
import { type Interval, rateInterval } from '@/analysis/statistics/poisson'

export interface AreaRate extends Interval {
  /** Incidents of the period per 1,000 households; the true level lies in the interval with 95 %. */
  readonly rate: number
}

const PER = 1000

/**
 * Too few incidents, fewer than are shaded, give no rate: a single one among a few households would lead every ranking.
 * Null where nobody has counted the households.
 */
export function areaRate(count: number, households: number | null): AreaRate | 'too_few' | null {
  if (!households) return null
  if (count < FEWEST_TO_SHADE) return 'too_few'
  return { rate: (count / households) * PER, ...rateInterval(count, households, PER) }
}
