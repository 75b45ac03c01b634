// Probabilities of one count and of all counts beyond it, Poisson and binomial, exact to about 13 digits at any size.
// C. Loader (2000), "Fast and accurate computation of binomial probabilities": the saddle-point expansion loses no
// digits where a difference of log-factorials would.

/** log n! less its Stirling approximation, for whole n > 0. */
function stirlingError(n: number): number {
  if (n > 15) {
    const square = n * n
    return (
      (1 / 12 -
        (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) /
      n
    )
  }
  let factorial = 1
  for (let factor = 2; factor <= n; factor += 1) factorial *= factor
  return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI)
}

/** count * log(count / mean) + mean - count, without cancellation where the two are close. */
function deviance(count: number, mean: number): number {
  if (Math.abs(count - mean) >= 0.1 * (count + mean)) {
    return count * Math.log(count / mean) + mean - count
  }
  const ratio = (count - mean) / (count + mean)
  let sum = (count - mean) * ratio
  let power = 2 * count * ratio
  for (let odd = 3; ; odd += 2) {
    power *= ratio * ratio
    const next = sum + power / odd
    if (next === sum) return sum
    sum = next
  }
}

/** P(X = count) for a Poisson count of a mean above 0. */
export function poissonProbability(count: number, mean: number): number {
  if (count === 0) return Math.exp(-mean)
  const exponent = -stirlingError(count) - deviance(count, mean)
  return Math.exp(exponent) / Math.sqrt(2 * Math.PI * count)
}

/** P(X = count) for a binomial count of `trials` with 0 < share < 1. */
function binomialProbability(count: number, trials: number, share: number): number {
  if (count === 0) return Math.exp(trials * Math.log1p(-share))
  if (count === trials) return Math.exp(trials * Math.log(share))
  const rest = trials - count
  const exponent =
    stirlingError(trials) -
    stirlingError(count) -
    stirlingError(rest) -
    deviance(count, trials * share) -
    deviance(rest, trials * (1 - share))
  return Math.exp(exponent) * Math.sqrt(trials / (2 * Math.PI * count * rest))
}

/** `first` and the terms after it, each the one before times `ratio(step)`, until they no longer count. */
function sumOfTerms(first: number, ratio: (step: number) => number): number {
  let sum = first
  let term = first
  for (let step = 1; term > sum * 1e-17; step += 1) {
    term *= ratio(step)
    sum += term
  }
  return sum
}

/** P(X <= count) for a Poisson count of a mean above 0; -1 is no count and has probability 0. */
export function poissonAtMost(count: number, mean: number): number {
  if (count < 0) return 0
  if (count > mean) return 1 - poissonAtLeast(count + 1, mean)
  return sumOfTerms(poissonProbability(count, mean), (step) => (count - step + 1) / mean)
}

/** P(X >= count) for a Poisson count of a mean above 0. */
export function poissonAtLeast(count: number, mean: number): number {
  if (count <= mean) return 1 - poissonAtMost(count - 1, mean)
  return sumOfTerms(poissonProbability(count, mean), (step) => mean / (count + step))
}

/**
 * Two-sided p-value of a binomial count: twice the smaller tail, at most 1. The median of a binomial lies within one
 * of its mean, so the tail away from the mean is the smaller one or both are at least a half.
 */
export function binomialPValue(count: number, trials: number, share: number): number {
  const odds = share / (1 - share)
  const probability = binomialProbability(count, trials, share)
  const tail =
    count <= trials * share
      ? sumOfTerms(probability, (step) => (count - step + 1) / (trials - count + step) / odds)
      : sumOfTerms(probability, (step) => ((trials - count - step + 1) / (count + step)) * odds)
  return Math.min(1, 2 * tail)
}
