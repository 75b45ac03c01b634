// The public fire points of one commune: in lanes that an engine cannot enter.
import type { FirePointStatus, TruckAccess, WaterSource } from '@/domain/fire-point'
import { dayOf, isoDateOf } from './calendar'
import { demoId } from './demo-id'
import type { Drawing } from './drawing'
import { laneName } from './lane-name'
import { type PlaceOnLane, placeOnLane } from './places'
import { distance, type Point } from './plane'
import { type Random, randomOf } from './random'

export type DemoFirePoint = ReturnType<typeof firePointAt>

/** How often a point is to be checked, in days. */
export const CHECK_EVERY_DAYS = 90
const APART_M = 60
const TRIES = 12

export function firePointsOf(drawing: Drawing, today: Date): DemoFirePoint[] {
  const { commune, hamlets } = drawing
  const random = randomOf(`fire points/${commune.code}`)
  const places: Point[] = []
  return Array.from({ length: commune.firePoints }, (_, index) => {
    const hamlet = random.pickWeighted(hamlets, ({ households }) => households)
    const spot = spotApart(places, () => placeOnLane(random, drawing, hamlet, [1, 2], 3))
    places.push(spot.place)
    const where = laneName(commune, hamlet, spot.lane)
    const at = drawing.toLngLat(spot.place)
    return firePointAt(random, commune.code, hamlet.code, index + 1, where, at, spot, today)
  })
}

/** Tries a few places and takes the first that is not beside another point. */
function spotApart(taken: readonly Point[], spotOf: () => PlaceOnLane): PlaceOnLane {
  let spot = spotOf()
  for (let tries = 1; tries < TRIES; tries++) {
    if (taken.every((place) => distance(place, spot.place) > APART_M)) break
    spot = spotOf()
  }
  return spot
}

/** About 80 % ready, 10 % past their next check, 10 % not ready. */
function firePointAt(
  random: Random,
  communeCode: string,
  hamletCode: string,
  number: number,
  where: string,
  [lng, lat]: readonly [number, number],
  { lane }: PlaceOnLane,
  today: Date,
) {
  const state = random.pickWeighted(['ready', 'overdue', 'not_ready'] as const, (at) =>
    at === 'ready' ? 8 : 1,
  )
  const status: FirePointStatus =
    state === 'not_ready'
      ? random.pick(['needs_service', 'needs_service', 'out_of_service'])
      : 'ready'
  const ago = state === 'overdue' ? random.whole(95, 200) : random.whole(3, 85)
  const checked = dayOf(today) - ago
  const truck_access: TruckAccess =
    lane.depth === 2 ? 'on_foot' : random.pick(['small_vehicle', 'on_foot'])
  const water_source: WaterSource = random.pick(['none', 'none', 'tank', 'well', 'pond', 'hydrant'])
  return {
    id: demoId('fire point', communeCode, number),
    area_id: demoId('area', hamletCode),
    code: `CC-${communeCode}-${`${number}`.padStart(3, '0')}`,
    name: `Điểm chữa cháy ${where}`,
    lng,
    lat,
    accuracy_m: random.pick([3, 5, 8, 12]),
    address: `Đầu ${where}`,
    water_source,
    truck_access,
    status,
    last_checked_on: isoDateOf(checked),
    next_check_due: isoDateOf(checked + CHECK_EVERY_DAYS),
    note: 'Dữ liệu mẫu',
  }
}
