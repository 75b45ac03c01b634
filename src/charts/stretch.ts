// Choosing a stretch of bins by dragging or by keys: pure, so that mouse, touch and keyboard agree.

/** Bins `first` up to but without `after`; never empty. */
export interface Stretch {
  readonly first: number
  readonly after: number
}

/** What a drag has hold of, and where it began. */
export interface Grip {
  readonly part: 'new' | 'whole' | 'first' | 'after'
  /** In bins from the left, with a fraction. */
  readonly from: number
  readonly stretch: Stretch
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high)

export const binAt = (place: number, bins: number): number => clamp(Math.floor(place), 0, bins - 1)

export const isSameStretch = (one: Stretch | null, other: Stretch | null): boolean =>
  one?.first === other?.first && one?.after === other?.after

/** A longer stretch has nowhere to be moved to: dragging in it means choosing a part of it. */
const MOST_TO_MOVE = 0.6

/** An edge within `slack` bins, else the whole stretch, else a new one. */
export function grip(place: number, stretch: Stretch | null, slack: number, bins: number): Grip {
  if (stretch !== null) {
    const [toFirst, toAfter] = [Math.abs(place - stretch.first), Math.abs(place - stretch.after)]
    if (Math.min(toFirst, toAfter) <= slack)
      return { part: toFirst < toAfter ? 'first' : 'after', from: place, stretch }
    const isShort = stretch.after - stretch.first <= bins * MOST_TO_MOVE
    if (isShort && place > stretch.first && place < stretch.after)
      return { part: 'whole', from: place, stretch }
  }
  const bin = binAt(place, bins)
  return { part: 'new', from: place, stretch: { first: bin, after: bin + 1 } }
}

/** The stretch once the grip is dragged to a place. An edge dragged over the other one turns round it. */
export function dragged({ part, from, stretch }: Grip, place: number, bins: number): Stretch {
  const { first, after } = stretch
  if (part === 'whole') return moved(stretch, Math.round(place - from), bins)
  if (part === 'new') {
    const bin = binAt(place, bins)
    return { first: Math.min(first, bin), after: Math.max(after, bin + 1) }
  }
  const fixed = part === 'first' ? after : first
  const edge = clamp(Math.round(place), 0, bins)
  if (edge === fixed)
    return part === 'first'
      ? { first: fixed - 1, after: fixed }
      : { first: fixed, after: fixed + 1 }
  return { first: Math.min(edge, fixed), after: Math.max(edge, fixed) }
}

/** The stretch once the grip is let go where it began: the bin there, unless it lies in what was held. */
export function pressed({ part, from, stretch }: Grip, bins: number): Stretch {
  const bin = binAt(from, bins)
  const isInside = part !== 'new' && bin >= stretch.first && bin < stretch.after
  return isInside ? stretch : { first: bin, after: bin + 1 }
}

function moved({ first, after }: Stretch, by: number, bins: number): Stretch {
  const shift = clamp(by, -first, bins - after)
  return { first: first + shift, after: after + shift }
}

/**
 * After a key: arrows move the stretch (or begin one at `start`), with shift they move its later edge, Home and End
 * move it to the ends, Escape lets it go. Undefined for any other key.
 */
export function afterKey(
  key: string,
  withShift: boolean,
  stretch: Stretch | null,
  start: number,
  bins: number,
): Stretch | null | undefined {
  if (key === 'Escape') return null
  const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, Home: -bins, End: bins }[
    key
  ]
  if (by === undefined) return undefined
  if (stretch === null) return { first: start, after: start + 1 }
  if (!withShift) return moved(stretch, by, bins)
  return { first: stretch.first, after: clamp(stretch.after + by, stretch.first + 1, bins) }
}
