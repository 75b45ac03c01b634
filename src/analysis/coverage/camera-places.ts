// Where one more camera would see most of the incidents that none sees.
import { type CoveragePlace, NEW_CAMERA } from '@/domain/coverage'
import { distanceBetween } from '@/domain/distance'
import type { LngLat } from '@/domain/position'
import { boxAround, METRES_PER_DEGREE, RADIANS } from './box-around'
import { maximalCovering } from './maximal-covering'
import { type PlacedIncident, placesNear } from './places-near'

const MOST = 3
/** A camera for a single incident is not worth telling. */
const FEWEST = 2
/** Places to choose from lie so many to the range of a camera: nearer ones see nearly the same. */
const CHOICES_A_RANGE = 4

/**
 * To choose from are the places of the incidents themselves, and what a new camera sees is `NEW_CAMERA`. The same
 * whatever order the incidents come in.
 */
export function bestCameraPlaces(
  blind: readonly PlacedIncident[],
  nameOf: (areaId: string) => string,
): CoveragePlace[] {
  const demand = blind.toSorted(
    (a, b) => a.lngLat[1] - b.lngLat[1] || a.lngLat[0] - b.lngLat[0] || a.number - b.number,
  )
  const candidates = apart(demand.map(({ lngLat }) => lngLat))
  const near = placesNear(demand.map(({ lngLat }) => lngLat))
  const seenFrom = candidates.map((candidate) => {
    const place = demand[candidate]?.lngLat ?? [0, 0]
    return near(boxAround(place, NEW_CAMERA.rangeM)).filter(
      (index) => distanceBetween(place, demand[index]?.lngLat ?? place) <= NEW_CAMERA.rangeM,
    )
  })
  const chosen = maximalCovering({
    weights: new Float64Array(demand.length).fill(1),
    candidates: candidates.length,
    forEachCovered: (candidate, visit) => {
      for (const index of seenFrom[candidate] ?? []) visit(index)
    },
    most: MOST,
  })
  return chosen.flatMap(({ candidate, gain }, index): CoveragePlace[] => {
    const incident = demand[candidates[candidate] ?? 0]
    if (incident === undefined || gain < FEWEST) return []
    return [
      {
        id: String(index + 1),
        rank: index + 1,
        name: nameOf(incident.areaId),
        lngLat: incident.lngLat,
        areaId: incident.areaId,
        areaPath: incident.areaPath,
        gain: { of: 'camera', incidents: gain },
      },
    ]
  })
}

/** One place of each square of a quarter of the range: however many lie on one another, few are counted for each. */
function apart(places: readonly LngLat[]): readonly number[] {
  const side = NEW_CAMERA.rangeM / CHOICES_A_RANGE / METRES_PER_DEGREE
  const taken = new Set<string>()
  const right = side / Math.cos((places[0]?.[1] ?? 0) * RADIANS)
  return places.flatMap(([lng, lat], index) => {
    const square = `${Math.floor(lng / right)}/${Math.floor(lat / side)}`
    if (taken.has(square)) return []
    taken.add(square)
    return [index]
  })
}
