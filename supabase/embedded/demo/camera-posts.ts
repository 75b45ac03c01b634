// Where cameras stand: at hot spots, at the gates of hamlets, along lanes; with the ways they look.
import type { CameraKind } from '@/domain/camera'
import { type Drawing, type DrawnHamlet, hamletAt } from './drawing'
import { laneName, shortHamletName } from './lane-name'
import { placeOnLane } from './places'
import { bearing, distance, type Point } from './plane'
import type { Random } from './random'

export interface CameraPost {
  /** `ngã ba chợ Tân Phước` */
  readonly where: string
  readonly hamlet: DrawnHamlet
  readonly place: Point
  /** Bearings in degrees, one for each head on the pole. */
  readonly looks: readonly number[]
  readonly kind: CameraKind
}

/** Posts without end: first the hot spots, then a gate for each hamlet, then lanes. */
export function* cameraPosts(random: Random, drawing: Drawing): Generator<CameraPost> {
  const { commune, hamlets, hotSpots } = drawing
  for (const { kind, name, place } of hotSpots) {
    const hamlet = hamletAt(drawing, place)
    if (hamlet === null || kind === 'water') continue
    const ways = waysAt(hamlet, place)
    if (kind === 'crossroads') {
      yield { where: name, hamlet, place, looks: ways.slice(0, 3), kind: 'fixed' }
      yield { where: name, hamlet, place, looks: ways.slice(0, 1), kind: 'plate_reader' }
    } else {
      const looks = ways.slice(0, kind === 'market' ? 2 : 1)
      yield { where: name, hamlet, place, looks, kind: kind === 'market' ? 'ptz' : 'dome' }
    }
  }
  for (const hamlet of random.shuffle(hamlets)) {
    const road = random.pick(hamlet.lanes.filter(({ depth }) => depth === 0))
    const [place, inward] = [road.line.at(-3), road.line.at(-6)]
    if (place === undefined || inward === undefined || hamletAt(drawing, place) !== hamlet) continue
    const where = `cổng ${shortHamletName(commune, hamlet)}`
    yield { where, hamlet, place, looks: [bearing(inward, place)], kind: 'fixed' }
  }
  for (;;) {
    const hamlet = random.pickWeighted(hamlets, ({ households }) => households)
    const depth = random.pickWeighted([0, 1, 2] as const, (at) => [4, 5, 1][at] ?? 0)
    const { lane, place, along } = placeOnLane(random, drawing, hamlet, [depth], 3)
    const where = laneName(commune, hamlet, lane)
    const looks = random.chance(0.2) ? [along, (along + 180) % 360] : [along]
    yield { where, hamlet, place, looks, kind: 'fixed' }
  }
}

/** Bearings of the roads and lanes that pass nearest to a place, never two alike. */
function waysAt({ lanes }: DrawnHamlet, place: Point): number[] {
  const ways = lanes
    .flatMap(({ line, depth }) =>
      line.slice(0, -4).flatMap((from, index) => {
        const to = line[index + 4]
        return to ? [{ far: distance(from, place) + depth * 12, look: bearing(from, to) }] : []
      }),
    )
    .sort((a, b) => a.far - b.far)
    .slice(0, 40)
    .flatMap(({ look }) => [look, (look + 180) % 360])
  const kept: number[] = []
  for (const look of ways)
    if (kept.every((other) => turnBetween(look, other) >= 50)) kept.push(look)
  return kept
}

const turnBetween = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180)
