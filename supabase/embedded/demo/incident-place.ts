// Where an incident happens: at a hot spot that draws its type, else along a lane.
import type { LngLat } from '@/domain/position'
import type { Drawing, DrawnHamlet, DrawnHotSpot } from './drawing'
import type { IncidentPattern } from './incident-patterns'
import { placeAround, placeOnLane } from './places'
import type { Random } from './random'

/** Traffic stays on roads and lanes; everything else happens deeper in as well. */
const ROADS = [0, 1] as const
const EVERYWHERE = [0, 1, 2] as const
const WITHOUT_PLACE = 0.04

export interface IncidentPlace {
  readonly hamlet: DrawnHamlet
  /** Null when nobody noted the place. */
  readonly lngLat: LngLat | null
}

/** `year` counts the three years from 0: hot spots grow, fade and shift a little from one to the next. */
export function incidentPlace(
  random: Random,
  drawing: Drawing,
  { typeId, near }: IncidentPattern,
  year: number,
): IncidentPlace {
  const { hamlets, hotSpots, toLngLat } = drawing
  const noted = !random.chance(WITHOUT_PLACE)
  const pullOf = (hotSpot: DrawnHotSpot) =>
    (near[hotSpot.kind] ?? 0) * (hotSpot.years[year] ?? 1) * (hotSpots.length > 6 ? 0.6 : 1)
  const pull = hotSpots.reduce((sum, hotSpot) => sum + pullOf(hotSpot), 0)

  if (random.chance(pull / (1 + pull))) {
    const hotSpot = random.pickWeighted(hotSpots, pullOf)
    const spreadM = hotSpot.kind === 'water' || hotSpot.kind === 'eateries' ? 45 : 28
    const [x, y] = hotSpot.place
    const shifted = [x + (year - 1) * 14, y + (year - 1) * 9] as const
    const { hamlet, place } = placeAround(random, drawing, shifted, spreadM)
    return { hamlet, lngLat: noted ? toLngLat(place) : null }
  }
  const hamlet = random.pickWeighted(hamlets, ({ households }) => households)
  const depths = typeId.startsWith('traffic') ? ROADS : EVERYWHERE
  const { place } = placeOnLane(random, drawing, hamlet, depths, 7)
  return { hamlet, lngLat: noted ? toLngLat(place) : null }
}
