// Many tests at once: how large a share of the finds would be chance.
// Y. Benjamini and Y. Hochberg (1995), "Controlling the false discovery rate", J. R. Stat. Soc. B 57, 289-300.

/** Of the areas named, on average at most this share is named by chance alone. */
export const FALSE_DISCOVERY_RATE = 0.1

/**
 * The q-value of each p-value (the smallest false discovery rate at which it would still be a find), in the same order.
 * null is no test: it stays null and does not count among the tests. Holds for independent tests and for those that
 * depend on one another positively, as neighbouring areas do.
 * @throws RangeError for a number outside of [0, 1]
 */
export function qValues(pValues: readonly (number | null)[]): (number | null)[] {
  const tests = pValues.flatMap((pValue, index) => (pValue === null ? [] : [{ pValue, index }]))
  const largestFirst = tests.sort((a, b) => b.pValue - a.pValue)
  const result: (number | null)[] = pValues.map(() => null)
  let smallest = 1
  for (const [place, { pValue, index }] of largestFirst.entries()) {
    if (!(pValue >= 0 && pValue <= 1)) throw new RangeError(`not a p-value: ${pValue}`)
    smallest = Math.min(smallest, (pValue * tests.length) / (tests.length - place))
    result[index] = smallest
  }
  return result
}
