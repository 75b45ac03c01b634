// Where high or low values lie together more than chance would put them: Getis-Ord Gi*.
import { FALSE_DISCOVERY_RATE, qValues } from './false-discovery'
import { normalPValue } from './normal'

export interface HotSpot {
  /** Standard score of the area with its neighbours; null when the area's value is unknown or nothing differs. */
  readonly z: number | null
  /** Two-sided, before the many areas are taken into account. */
  readonly pValue: number | null
  /** After the false discovery rate over all areas. */
  readonly qValue: number | null
  readonly kind: 'hot' | 'cold' | 'none'
}

const UNKNOWN: HotSpot = { z: null, pValue: null, qValue: null, kind: 'none' }

/**
 * Gi* of each area: how far the sum over it and its neighbours (weight 1 each, itself included) is from what it would
 * be if the values lay among the areas at random, in standard deviations. Unknown values are left out everywhere.
 *
 * J. K. Ord and A. Getis (1995), "Local spatial autocorrelation statistics", Geographical Analysis 27, 286-306, eq. 6;
 * false discovery rate on it: M. Caldas de Castro and B. Singer (2006), Geographical Analysis 38, 180-208.
 * Rare events make the sum skew, and the plain normal p-value then names far too many (at 0.3 incidents an area, some
 * in four of ten maps of pure chance); so p is that of `withoutSkew(z)`, which errs towards naming too few.
 *
 * Limits: a find is an area whose neighbourhood is high or low; its own value need not be. Rates of small areas vary
 * more than those of large ones, which Gi* does not know: where sizes differ twentyfold, a find comes up in two of ten
 * maps of pure chance. Of rare events, cold spots are hardly ever found.
 * @param values count or rate by area, null for unknown
 * @param neighbours for each area the indices of its neighbours, each once, with or without itself
 */
export function hotSpots(
  values: readonly (number | null)[],
  neighbours: readonly (readonly number[])[],
): HotSpot[] {
  const known = values.filter((value) => value !== null)
  const moments = momentsOf(known)
  const scores = values.map((value, area) => {
    if (value === null) return null
    const around = (neighbours[area] ?? []).filter((other) => other !== area)
    const others = around.flatMap((other) => values[other] ?? [])
    return scoreOf([value, ...others], known.length, moments)
  })
  const found = qValues(scores.map((score) => score?.pValue ?? null))
  return scores.map((score, area) => {
    const qValue = found[area] ?? null
    if (score === null || qValue === null) return UNKNOWN
    const kind = qValue < FALSE_DISCOVERY_RATE ? (score.z > 0 ? 'hot' : 'cold') : 'none'
    return { ...score, qValue, kind }
  })
}

interface Moments {
  readonly mean: number
  readonly variance: number
  readonly third: number
}

/** Mean and central moments of all values. */
function momentsOf(values: readonly number[]): Moments {
  const average = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const mean = average(values)
  return {
    mean,
    variance: average(values.map((value) => (value - mean) ** 2)),
    third: average(values.map((value) => (value - mean) ** 3)),
  }
}

/** The sum of some of `total` values against that of as many drawn at random without putting back. */
function scoreOf(
  some: readonly number[],
  total: number,
  { mean, variance, third }: Moments,
): { z: number; pValue: number } | null {
  const rest = total - some.length
  const spread = Math.sqrt((variance * some.length * rest) / (total - 1))
  if (!(spread > 0)) return null
  const z = some.reduce((sum, value) => sum + (value - mean), 0) / spread
  const skew =
    (third * some.length * rest * (rest - some.length)) / ((total - 1) * (total - 2) * spread ** 3)
  return { z, pValue: normalPValue(withoutSkew(z, skew)) }
}

/**
 * The score that is as rare in a normal distribution as `z` is in a gamma distribution of this skewness.
 * E. B. Wilson and M. M. Hilferty (1931), "The distribution of chi-square", PNAS 17, 684-688.
 */
function withoutSkew(z: number, skew: number): number {
  if (Math.abs(skew) < 1e-6 || !Number.isFinite(skew)) return z
  return (6 / skew) * (Math.cbrt(Math.max(0, 1 + (skew * z) / 2)) - 1) + skew / 6
}
