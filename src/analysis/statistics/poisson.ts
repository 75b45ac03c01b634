// How far chance alone may move a count or a rate: exact Poisson confidence intervals.
// F. Garwood (1936), "Fiducial limits for the Poisson distribution", Biometrika 28, 437-442.
import { poissonAtLeast, poissonAtMost, poissonProbability } from './count-probability'

export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * The means under which a count this large, or one this small, would still come up in (1 - confidence) / 2 of cases.
 * Exact and therefore never too narrow: it holds the true mean in at least `confidence` of cases.
 * @param count whole number >= 0
 * @throws RangeError for another count, or a confidence outside of (0, 1)
 */
export function poissonInterval(count: number, confidence = 0.95): Interval {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count: ${count}`)
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`not a confidence: ${confidence}`)
  const tail = (1 - confidence) / 2
  return { low: count === 0 ? 0 : lowerLimit(count, tail), high: upperLimit(count, tail) }
}

/**
 * The interval of `count` events over an exposure (households, days, km2), as events per `per` of it:
 * `rateInterval(12, 340, 1000)` is per 1,000 households.
 * @throws RangeError as `poissonInterval`, and for an exposure that is not above 0
 */
export function rateInterval(
  count: number,
  exposure: number,
  per: number,
  confidence = 0.95,
): Interval {
  if (!(exposure > 0 && exposure < Infinity)) throw new RangeError(`not an exposure: ${exposure}`)
  const { low, high } = poissonInterval(count, confidence)
  return { low: (low / exposure) * per, high: (high / exposure) * per }
}

/** A first guess at both limits: Wilson and Hilferty (1931), the cube of a normal variable, at 95 %. */
const guess = (shape: number, z: number): number =>
  shape * Math.max(0.1, 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3

// Newton's method on the logarithm of the tail, which is concave in the mean: it cannot run away.
const MOST_STEPS = 100
const PRECISION = 1e-13

function lowerLimit(count: number, tail: number): number {
  let mean = guess(count, -1.96)
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const atLeast = poissonAtLeast(count, mean)
    const change = (Math.log(atLeast / tail) * atLeast) / poissonProbability(count - 1, mean)
    mean = Math.max(mean / 2, mean - change)
    if (Math.abs(change) < PRECISION * mean) break
  }
  return mean
}

function upperLimit(count: number, tail: number): number {
  let mean = guess(count + 1, 1.96)
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const atMost = poissonAtMost(count, mean)
    const change = (Math.log(atMost / tail) * atMost) / poissonProbability(count, mean)
    mean += change
    if (Math.abs(change) < PRECISION * mean) break
  }
  return mean
}
