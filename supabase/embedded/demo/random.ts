// Random numbers that come out the same every time: the demo data never depends on chance.

export interface Random {
  /** 0 <= number < 1. */
  next(): number
  between(low: number, high: number): number
  /** Whole number, both ends included. */
  whole(low: number, high: number): number
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** Picks by weight; weights need not add up to 1. */
  pickWeighted<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item
  /** The same items in another order. */
  shuffle<Item>(items: readonly Item[]): Item[]
  /** Normal distribution, mean 0, standard deviation 1. */
  normal(): number
  /** How many times something happens that happens `mean` times on average (Poisson, Knuth's method). */
  count(mean: number): number
}

/** Mulberry32, seeded by the FNV-1a hash of `seed`. */
export function randomOf(seed: string): Random {
  let state = 0x811c9dc5
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193)

  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number) => low + (high - low) * next()
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1))

  return {
    next,
    between,
    whole,
    chance: (probability) => next() < probability,
    pick: (items) => itemAt(items, Math.floor(next() * items.length)),
    pickWeighted(items, weightOf) {
      let left = next() * items.reduce((sum, item) => sum + weightOf(item), 0)
      for (const item of items) {
        left -= weightOf(item)
        if (left < 0) return item
      }
      return itemAt(items, items.length - 1)
    },
    shuffle: (items) =>
      items
        .map((item) => ({ item, rank: next() }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ item }) => item),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    count(mean) {
      const limit = Math.exp(-mean)
      let happened = 0
      for (let product = next(); product > limit; product *= next()) happened++
      return happened
    },
  }
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index]
  if (item === undefined) throw new Error('Nothing to pick from')
  return item
}
