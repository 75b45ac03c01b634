// Rows in order of time: a stable radix sort, because a million rows are sorted at every load and change.

const BITS = 11
const BUCKETS = 1 << BITS
const MASK = BUCKETS - 1
const PASSES = 3

/** Indices of the rows, earliest first; rows of one second keep their order. */
export function timeOrder(seconds: Uint32Array): Uint32Array {
  const { length } = seconds
  let order = new Uint32Array(length)
  let next = new Uint32Array(length)
  for (let row = 0; row < length; row++) order[row] = row
  for (let pass = 0; pass < PASSES; pass++) {
    const shift = pass * BITS
    // Where the rows of each bucket go; the entry after it counts them first.
    const places = new Uint32Array(BUCKETS + 1)
    for (let row = 0; row < length; row++) {
      const bucket = ((seconds[row] ?? 0) >>> shift) & MASK
      places[bucket + 1] = (places[bucket + 1] ?? 0) + 1
    }
    for (let bucket = 1; bucket <= BUCKETS; bucket++)
      places[bucket] = (places[bucket] ?? 0) + (places[bucket - 1] ?? 0)
    for (let at = 0; at < length; at++) {
      const row = order[at] ?? 0
      const bucket = ((seconds[row] ?? 0) >>> shift) & MASK
      const place = places[bucket] ?? 0
      next[place] = row
      places[bucket] = place + 1
    }
    ;[order, next] = [next, order]
  }
  return order
}

/** Index of the first row not before `second`; the seconds are in order. */
export function firstNotBefore(seconds: Uint32Array, second: number): number {
  let low = 0
  let high = seconds.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((seconds[middle] ?? 0) < second) low = middle + 1
    else high = middle
  }
  return low
}
