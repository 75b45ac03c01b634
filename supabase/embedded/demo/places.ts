// Picks places in a drawn commune: along its lanes, always inside the hamlet asked for.
import { type Drawing, type DrawnHamlet, hamletAt } from './drawing'
import type { Lane } from './lanes'
import { away, bearing, type Point } from './plane'
import type { Random } from './random'

export interface PlaceOnLane {
  readonly lane: Lane
  readonly place: Point
  /** Direction of the lane there, degrees clockwise from north, away from its mouth. */
  readonly along: number
}

/** A place on one of the hamlet's lanes of `depths`, up to a few metres to its side. */
export function placeOnLane(
  random: Random,
  drawing: Drawing,
  hamlet: DrawnHamlet,
  depths: readonly Lane['depth'][],
  asideM = 4,
): PlaceOnLane {
  const choice = hamlet.lanes.filter((lane) => depths.includes(lane.depth))
  const lanes = choice.length > 0 ? choice : hamlet.lanes
  for (;;) {
    const lane = random.pickWeighted(lanes, ({ line }) => line.length)
    const index = random.whole(0, lane.line.length - 2)
    const [from, to] = lane.line.slice(index, index + 2)
    if (from === undefined || to === undefined) continue
    const along = bearing(from, to)
    const place = away(from, along + 90, random.normal() * asideM)
    if (hamletAt(drawing, place) === hamlet) return { lane, place, along }
  }
}

/** A place around `middle`, spread by `spreadM` (one standard deviation each way), and its hamlet. */
export function placeAround(
  random: Random,
  drawing: Drawing,
  middle: Point,
  spreadM: number,
): { place: Point; hamlet: DrawnHamlet } {
  for (;;) {
    const place: Point = [
      middle[0] + random.normal() * spreadM,
      middle[1] + random.normal() * spreadM,
    ]
    const hamlet = hamletAt(drawing, place)
    if (hamlet) return { place, hamlet }
  }
}
