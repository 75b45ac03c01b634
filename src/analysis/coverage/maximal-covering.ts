// Where so many new things cover most of what is not covered yet.

export interface CoveringProblem {
  /** Not negative; 0 for what needs no covering. */
  readonly weights: Float64Array
  /** How many places there are to choose from. */
  readonly candidates: number
  /** Tells each demand (an index of `weights`) that a place would cover, once and always in one order. */
  readonly forEachCovered: (candidate: number, visit: (demand: number) => void) => void
  /** How many places to choose. */
  readonly most: number
}

export interface ChosenPlace {
  readonly candidate: number
  /** Sum of the weights that this place covers and none before it. */
  readonly gain: number
  /** Those of some weight. */
  readonly newlyCovered: readonly number[]
}

/**
 * The maximal covering location problem (Church and ReVelle 1974), greedily: each place in turn is the one that covers
 * most of what those before it leave, which is never less than 1 - 1/e (63%) of the best choice of as many (Nemhauser,
 * Wolsey and Fisher 1978). Gains only fall, so a place is counted anew only when it would be the next (Minoux 1978).
 * Of equal gains the lowest index wins. Fewer than `most` where nothing is left to gain.
 */
export function maximalCovering(problem: CoveringProblem): ChosenPlace[] {
  const { weights, candidates, forEachCovered, most } = problem
  const left = weights.slice()
  const gainOf = (candidate: number): number => {
    let gain = 0
    forEachCovered(candidate, (demand) => {
      gain += left[demand] ?? 0
    })
    return gain
  }
  const gains = new Float64Array(candidates)
  for (let candidate = 0; candidate < candidates; candidate++) gains[candidate] = gainOf(candidate)
  const chosen: ChosenPlace[] = []
  const countedIn = new Int32Array(candidates)
  while (chosen.length < most) {
    const best = largestIn(gains)
    const gain = gains[best] ?? 0
    if (!(gain > 0)) break
    if (countedIn[best] !== chosen.length) {
      gains[best] = gainOf(best)
      countedIn[best] = chosen.length
      continue
    }
    const newlyCovered: number[] = []
    forEachCovered(best, (demand) => {
      if ((left[demand] ?? 0) > 0) newlyCovered.push(demand)
    })
    for (const demand of newlyCovered) left[demand] = 0
    chosen.push({ candidate: best, gain, newlyCovered })
  }
  return chosen
}

function largestIn(values: Float64Array): number {
  let best = 0
  for (let at = 1; at < values.length; at++) if ((values[at] ?? 0) > (values[best] ?? 0)) best = at
  return best
}
