// Where the registers of the demo data have a place: fire groups with their houses, sites at risk, a traffic spot.
import type { DemoArea } from '../areas'
import { dayOf, isoDateOf } from '../calendar'
import { demoId } from '../demo-id'
import { type Drawing, type DrawnHamlet, hamletAt } from '../drawing'
import { laneName } from '../lane-name'
import { placeOnLane } from '../places'
import { away } from '../plane'
import { type Random, randomOf } from '../random'
import { entry, type RegisterEntry } from './rows'

/** Those whose documents name no number of fire groups. */
const WITH_FIRE_GROUPS = ['Tân Phước', 'Cổ Nhuế 2']
const HOUSE_M = 7

export const placeEntries = (drawings: readonly Drawing[], today: Date): RegisterEntry[] =>
  drawings.flatMap((drawing) => {
    const random = randomOf(`registers/places/${drawing.commune.code}`)
    const dayAgo = (ago: number) => isoDateOf(dayOf(today) - ago)
    return [
      ...(WITH_FIRE_GROUPS.includes(drawing.commune.name)
        ? drawing.hamlets.flatMap((hamlet) => fireGroup(drawing, hamlet, random, dayAgo))
        : []),
      ...riskSites(drawing, random, dayAgo),
      ...(drawing.commune.name === 'Cổ Nhuế 2' ? trafficSpot(drawing) : []),
    ]
  })

const idOf = ({ code }: DrawnHamlet): DemoArea['id'] => demoId('area', code)

/** Adjacent houses along one lane; some groups are too small or too large, or have had no drill for long. */
function fireGroup(
  drawing: Drawing,
  hamlet: DrawnHamlet,
  random: Random,
  dayAgo: (ago: number) => string,
): RegisterEntry[] {
  const { place, along } = placeOnLane(random, drawing, hamlet, [1, 2])
  const size = random.pickWeighted([4, 8, 10, 12, 15, 16], (size) =>
    size < 5 || size > 15 ? 1 : 5,
  )
  const houses = Array.from({ length: size }, (_, at) => away(place, along, at * HOUSE_M)).filter(
    (house) => hamletAt(drawing, house) === hamlet,
  )
  const [lng, lat] = drawing.toLngLat(place)
  const group = entry('groups', idOf(hamlet), 'to-lien-gia', {
    kind: 'fire_group',
    name: `Tổ liên gia an toàn PCCC số 1 ${drawing.commune.hamletKind} ${hamlet.name}`,
    founded: dayAgo(random.whole(200, 900)).slice(0, 7),
    founding_body: `UBND ${drawing.commune.kind} ${drawing.commune.name}`,
    led_by: 'Tổ trưởng',
    members: houses.length,
    households: houses.length,
    bells_linked: random.chance(0.85),
    ...{ lng, lat },
  })
  return [
    group,
    ...houses.map((house, at) => {
      const [houseLng, houseLat] = drawing.toLngLat(house)
      return entry('group_households', idOf(hamlet), at, {
        group_id: group.row.id,
        address: `Số ${2 * at + 1}`,
        lng: houseLng,
        lat: houseLat,
      })
    }),
    entry('group_activities', idOf(hamlet), 'drill', {
      group_id: group.row.id,
      kind: 'drill',
      held: dayAgo(random.whole(10, 480)),
      attendances: houses.length + random.whole(2, 20),
    }),
  ]
}

const KINDS = ['rented_rooms', 'rented_rooms', 'multi_flat_house', 'mixed_use_house', 'workshop']

function riskSites(
  drawing: Drawing,
  random: Random,
  dayAgo: (ago: number) => string,
): RegisterEntry[] {
  return drawing.hamlets.map((hamlet) => {
    const { lane, place } = placeOnLane(random, drawing, hamlet, [1, 2])
    const [lng, lat] = drawing.toLngLat(place)
    const kind = random.pick(KINDS)
    const residents = random.whole(6, 60)
    const inspected = random.whole(5, 400)
    return entry('risk_sites', idOf(hamlet), 0, {
      kind,
      name: `${WORDS[kind] ?? 'Cơ sở'} ${laneName(drawing.commune, hamlet, lane)}`,
      ...{ lng, lat, residents },
      rooms: Math.ceil(residents / 2.5),
      temporary_residents: Math.round(residents * random.between(0.6, 1)),
      has_second_exit: random.chance(0.7),
      has_alarm: random.chance(0.6),
      inspected_on: dayAgo(inspected),
      next_inspection_due: dayAgo(inspected - 365),
    })
  })
}

const WORDS: Readonly<Record<string, string>> = {
  rented_rooms: 'Dãy trọ',
  multi_flat_house: 'Nhà nhiều căn hộ',
  mixed_use_house: 'Nhà kết hợp kinh doanh',
  workshop: 'Kho, xưởng',
}

/** Three months from the first of March 2024, at the busiest crossroads (seed 004: "qua 3 tháng triển khai"). */
function trafficSpot(drawing: Drawing): RegisterEntry[] {
  const spot = drawing.hotSpots.find(({ kind }) => kind === 'crossroads')
  const hamlet = spot && hamletAt(drawing, spot.place)
  if (!spot || !hamlet) return []
  const [lng, lat] = drawing.toLngLat(spot.place)
  return [
    entry('traffic_spots', idOf(hamlet), 0, {
      name: spot.name,
      ...{ lng, lat },
      measures: 'Phân luồng giờ cao điểm, xóa điểm dừng đỗ trái phép',
      began_on: '2024-03-01',
    }),
  ]
}
