// How rare a standard score is: the two tails of the normal distribution.

/**
 * P(|Z| >= |z|), exact to about 14 digits relative also far out, where a table or 1 - erf would answer 0.
 * Series and continued fraction of Abramowitz and Stegun (1964), 26.2.10 and 26.2.14.
 */
export function normalPValue(z: number): number {
  const size = Math.abs(z)
  const density = Math.exp((-size * size) / 2) / Math.sqrt(2 * Math.PI)
  if (size < 2) {
    let term = size
    let sum = size
    for (let odd = 3; term > sum * 1e-17; odd += 2) {
      term *= (size * size) / odd
      sum += term
    }
    return 1 - 2 * density * sum
  }
  let fraction = size
  for (let level = 120; level >= 1; level -= 1) fraction = size + level / fraction
  return (2 * density) / fraction
}
