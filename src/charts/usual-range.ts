// What is usual, in whole incidents: the counts that lie inside the band.
import type { TrendPoint } from './trend-point'

export interface UsualRange {
  /** Both are usual themselves; a band with a `low` above 0 is wider than one incident. */
  readonly low: number
  readonly high: number
}

/** Rounded to the nearest, a limit would take in a count that lies outside. Null where nothing is known. */
export const usualRange = ({ low, high }: Pick<TrendPoint, 'low' | 'high'>): UsualRange | null =>
  low === null || high === null ? null : { low: Math.ceil(low), high: Math.floor(high) }

export const placeInRange = (count: number, { low, high }: UsualRange) =>
  count > high ? 'above' : count < low ? 'below' : 'within'
