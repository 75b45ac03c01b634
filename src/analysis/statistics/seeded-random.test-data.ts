// Random counts that come out the same every time, for tests of what chance does.

/** Repeatable numbers in [0, 1) (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Standard normal (Box and Muller 1958). */
export const normalFrom = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** A Poisson count: arrivals of a unit process (Knuth), large means as a sum of smaller ones. */
export function poissonFrom(random: () => number, mean: number): number {
  if (mean > 30) return poissonFrom(random, mean / 2) + poissonFrom(random, mean / 2)
  let count = -1
  for (let product = 1, limit = Math.exp(-mean); product > limit; count += 1) product *= random()
  return count
}
