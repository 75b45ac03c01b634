// Counts in classes of lightness: few enough to be told apart, and named in the legend.

export interface CountClass {
  readonly from: number
  readonly to: number
  /** 0 for none at all, up to 6 for the most: the colour's number. */
  readonly colour: number
}

const MOST = 6

/** Class 0 is no incident; the others part 1 to `max` evenly. With few incidents there are fewer classes. */
export function countClasses(max: number): CountClass[] {
  const none = { from: 0, to: 0, colour: 0 }
  if (max < 1) return [none]
  const size = Math.ceil(max / MOST)
  const count = Math.ceil(max / size)
  return [
    none,
    ...Array.from({ length: count }, (_, index) => ({
      from: index * size + 1,
      to: Math.min((index + 1) * size, Math.max(max, index * size + 1)),
      // Spread over the whole ramp, so that the greatest is always the strongest.
      colour: count === 1 ? MOST : 1 + Math.round((index * (MOST - 1)) / (count - 1)),
    })),
  ]
}

/** The colour's number for a count; counts above the last class have its colour. */
export const colourOfCount = (count: number, classes: readonly CountClass[]): number =>
  (classes.find(({ to }) => count <= to) ?? classes.at(-1))?.colour ?? 0
