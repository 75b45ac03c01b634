// Areas in classes by how many incidents they have, or how many for every 1,000 households.

/** Fewer say nothing about an area: one more or less would put it in another class. */
export const FEWEST_TO_SHADE = 5

export interface Shaded {
  /** Upper ends of all classes but the last, which is open. */
  readonly breaks: readonly number[]
  /** By area id: the class, 0 for the fewest; null for too few to say. */
  readonly classes: ReadonlyMap<string, number | null>
}

interface Countable {
  readonly id: string
  readonly count: number
  /** Null where nobody has counted them. */
  readonly households: number | null
}

/**
 * @param usual what the same areas have without any filter: gives the breaks, so that a filter does not move them
 * @param by 'rate' is incidents of the period for every 1,000 households
 */
export function shadeAreas(
  areas: readonly Countable[],
  usual: readonly Countable[],
  by: 'count' | 'rate',
  classCount: number,
): Shaded {
  const measure = ({ count, households }: Countable): number | null =>
    by === 'count' ? count : households ? (count * 1000) / households : null
  const known = usual
    .filter(({ count }) => count >= FEWEST_TO_SHADE)
    .flatMap((area) => measure(area) ?? [])
  const breaks = roundBreaks(known, classCount)
  const classes = areas.map((area) => {
    const value = area.count >= FEWEST_TO_SHADE ? measure(area) : null
    return [area.id, value === null ? null : classOf(value, breaks)] as const
  })
  return { breaks, classes: new Map(classes) }
}

const classOf = (value: number, breaks: readonly number[]): number => {
  const at = breaks.findIndex((end) => value <= end)
  return at < 0 ? breaks.length : at
}

/** Even steps of a round number up to the highest. */
function roundBreaks(values: readonly number[], classCount: number): number[] {
  const most = Math.max(0, ...values)
  if (most === 0) return []
  const step = most / classCount
  const power = 10 ** Math.floor(Math.log10(step))
  const round = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= step) ?? 10) * power
  return Array.from({ length: classCount - 1 }, (_, n) => Number(((n + 1) * round).toPrecision(6)))
}
