// Things computed from rows once and kept as long as the rows are, so that deck.gl sees the same data again.

/** `make` runs once for each array of rows (by identity); the result goes when the rows go. */
export function derivedFrom<Rows extends object, Result>(
  make: (rows: Rows) => Result,
): (rows: Rows) => Result {
  const known = new WeakMap<Rows, Result>()
  return (rows) => {
    const before = known.get(rows)
    if (before !== undefined) return before
    const result = make(rows)
    known.set(rows, result)
    return result
  }
}
