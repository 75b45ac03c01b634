// Where in its area a name hides the fewest symbols and no other name.
import { booleanPointInPolygon } from '@turf/turf'
import type { Area } from '@/domain/area'
import type { BBox } from '@/domain/position'
import { fromPixel, type Pixel, toPixel } from './mercator'
import { overlap } from './screen-box'

/** Half the side of a symbol with a little air, in pixels. */
const SYMBOL = 11
/** A covered symbol is as bad as being so many pixels away from the middle. */
const COVERED = 45
/** A name that would hide more symbols than this waits until one zooms in. */
const MOST_COVERED = 6
/** Tries to each side of the middle; a step is a share of the name's own width or height. */
const ACROSS = 4
const STEP_ACROSS = 0.25
const UP_AND_DOWN = 9
const STEP_UP = 0.8

interface Name {
  /** Half the width and height in pixels, with the air around. */
  readonly half: Pixel
  readonly middle: Pixel
}

export const boxAt = ([x, y]: Pixel, [width, height]: Pixel): BBox => [
  x - width,
  y - height,
  x + width,
  y + height,
]

const hits = ([west, south, east, north]: BBox, [x, y]: Pixel): boolean =>
  x > west - SYMBOL && x < east + SYMBOL && y > south - SYMBOL && y < north + SYMBOL

/** The offsets that are tried, nearest to the middle first. */
const OFFSETS: readonly Pixel[] = Array.from({ length: 2 * ACROSS + 1 }, (_, column) =>
  Array.from(
    { length: 2 * UP_AND_DOWN + 1 },
    (__, row): Pixel => [(column - ACROSS) * STEP_ACROSS, (row - UP_AND_DOWN) * STEP_UP],
  ),
).flat()

/**
 * The middle of the name in pixels; null where every place lies on a name in `taken` or on a crowd.
 * `scale` is pixels per degree of longitude, `symbols` lie in or near the area.
 */
export function clearestPlace(
  area: Area,
  { half, middle }: Name,
  scale: number,
  symbols: readonly Pixel[],
  taken: readonly BBox[],
): Pixel | null {
  const isFree = (at: Pixel): boolean => !taken.some((other) => overlap(boxAt(at, half), other))
  const coveredAt = (at: Pixel): number => {
    const box = boxAt(at, half)
    return symbols.reduce((sum, symbol) => (hits(box, symbol) ? sum + 1 : sum), 0)
  }
  if (isFree(middle) && coveredAt(middle) === 0) return middle
  const tries = OFFSETS.map(([across, up]) => {
    const [dx, dy] = [across * 2 * half[0], up * 2 * half[1]]
    const at: Pixel = [middle[0] + dx, middle[1] + dy]
    const covered = coveredAt(at)
    return { at, covered, cost: Math.hypot(dx, dy) + COVERED * covered }
  })
  const best = tries
    .filter(({ at, covered }) => covered <= MOST_COVERED && isFree(at))
    .toSorted((a, b) => a.cost - b.cost)
    .find(({ at }) => isInside(area, at, half, scale))
  return best?.at ?? null
}

/** With most of its width; a name may reach over an edge by a letter or two. */
function isInside({ outline }: Area, [x, y]: Pixel, [width]: Pixel, scale: number): boolean {
  if (!outline) return true
  return [-0.8, 0, 0.8].every((share) =>
    booleanPointInPolygon([...fromPixel([x + share * width, y], scale)], outline),
  )
}

/** Symbols by squares of the map, so that each area looks only at those around it. */
export function symbolsNear(
  positions: readonly (readonly [number, number])[],
  scale: number,
): (box: BBox) => readonly Pixel[] {
  const pixels = positions.map((position) => toPixel(position, scale))
  return (box) => pixels.filter((pixel) => hits(box, pixel))
}
