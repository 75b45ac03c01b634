// Rows in order of time: a stable radix sort, because a million rows are sorted at every load and change.

const BITS = 11
const BUCKETS = 1 << BITS
const PASSES = 3

/** Indices of the rows, earliest first; rows of one second keep their order. */
export function timeOrder(seconds: Uint32Array): Uint32Array {
  let order = Uint32Array.from(seconds, (_, row) => row)
  let next = new Uint32Array(seconds.length)
  for (let pass = 0; pass < PASSES; pass++) {
    const shift = pass * BITS
    const ends = new Uint32Array(BUCKETS + 1)
    for (const second of seconds) count(ends, 1 + ((second >>> shift) & (BUCKETS - 1)))
    for (let bucket = 1; bucket <= BUCKETS; bucket++) count(ends, bucket, ends[bucket - 1] ?? 0)
    for (const row of order) {
      const bucket = ((seconds[row] ?? 0) >>> shift) & (BUCKETS - 1)
      next[ends[bucket] ?? 0] = row
      count(ends, bucket)
    }
    ;[order, next] = [next, order]
  }
  return order
}

const count = (counts: Uint32Array, index: number, by = 1) => {
  counts[index] = (counts[index] ?? 0) + by
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
