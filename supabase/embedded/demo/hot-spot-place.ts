// Where a hot spot of each kind lies in its hamlet.
import type { HotSpotKind } from './communes/commune'
import type { Lane } from './lanes'
import { away, between, type Point } from './plane'
import type { Random } from './random'

interface Surroundings {
  readonly middle: Point
  readonly lanes: readonly Lane[]
}

/** Crossroads at the middle, the market beside it, eateries on a road, rented rooms deep in a lane. */
export function hotSpotPlace(
  random: Random,
  kind: HotSpotKind,
  { middle, lanes }: Surroundings,
): Point {
  const onLane = (depth: Lane['depth'], fraction: number): Point => {
    const choice = lanes.filter((lane) => lane.depth === depth)
    const { line } = random.pick(choice.length > 0 ? choice : lanes)
    return line[Math.floor(fraction * (line.length - 1))] ?? middle
  }
  switch (kind) {
    case 'crossroads':
      return middle
    case 'market':
      return away(middle, random.between(0, 360), 70)
    case 'eateries':
      return onLane(0, 0.4)
    case 'school':
      return onLane(1, 0.3)
    case 'rented_rooms':
      return onLane(2, 0.8)
    case 'water':
      return between(middle, onLane(0, 1), 0.9)
  }
}
