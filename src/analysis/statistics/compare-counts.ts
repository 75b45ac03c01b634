// Whether a count has risen or fallen since another one, or whether chance explains the difference.
import { binomialPValue } from './count-probability'

/** The chance of calling a rise or a fall where there is none is at most this. */
export const SIGNIFICANCE = 0.05

/**
 * With fewer incidents in both periods together, even all of them in one of two equal periods is no rarer than 5 %
 * (five: 2 / 2^5 = 6 %; six: 3 %). Saying "no change" there would claim knowledge that nobody has.
 */
const FEWEST_TO_JUDGE = 6

/**
 * Below this earlier count no percentage is said: one incident more would move it by over 10 %, and the exact 95 %
 * interval of a count of 10 already runs from 5 to 18, about half to double.
 */
export const FEWEST_FOR_PERCENT = 10

export interface CountPair {
  /** Whole numbers >= 0. */
  readonly now: number
  readonly before: number
  /** What the counts were collected over, in the same unit: days of a begun and of a whole period, households. */
  readonly exposureNow?: number
  readonly exposureBefore?: number
}

export type Verdict = 'rise' | 'fall' | 'no_change' | 'too_few'

export interface CountComparison {
  /** `now` less what the earlier rate would have given over the exposure of now; whole when exposures are equal. */
  readonly difference: number
  /** The difference in percent of that, -2.68 for "giảm 2,68%"; null when the earlier count is too small. */
  readonly percent: number | null
  readonly pValue: number
  readonly verdict: Verdict
}

/**
 * The exact conditional test of two Poisson counts: if the rate is the same, then of all incidents the share of now is
 * binomial with exposureNow / (exposureNow + exposureBefore). Two-sided by doubling the smaller tail, which fits the
 * interval of `poissonInterval`; exact tests are cautious, so false alarms are rarer than `SIGNIFICANCE`.
 * It takes incidents to be independent: one night with twenty of a kind looks like a rise.
 * J. Przyborowski and H. Wilenski (1940), Biometrika 31, 313-323.
 * @throws RangeError for counts that are not whole or below 0, and for exposures not above 0
 */
export function compareCounts({
  now,
  before,
  exposureNow = 1,
  exposureBefore = 1,
}: CountPair): CountComparison {
  for (const count of [now, before]) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count: ${count}`)
  }
  for (const exposure of [exposureNow, exposureBefore]) {
    if (!(exposure > 0 && exposure < Infinity)) throw new RangeError(`not an exposure: ${exposure}`)
  }
  const comparable = before * (exposureNow / exposureBefore)
  const difference = now - comparable
  const percent = before < FEWEST_FOR_PERCENT ? null : (100 * difference) / comparable
  const share = exposureNow / (exposureNow + exposureBefore)
  const pValue = binomialPValue(now, now + before, share)
  const enough = now + before >= FEWEST_TO_JUDGE
  const verdict = enough ? verdictOf(difference, pValue < SIGNIFICANCE) : 'too_few'
  return { difference, percent, pValue, verdict }
}

export const verdictOf = (difference: number, moreThanChance: boolean): Verdict => {
  if (!moreThanChance) return 'no_change'
  return difference > 0 ? 'rise' : 'fall'
}
