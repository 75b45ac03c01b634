// Incidents that no camera could have seen, and where one more would see most of them.
import { type Area, isWithin } from '@/domain/area'
import { type Camera, type Cone, coneOf } from '@/domain/camera'
import type { CoveragePlace } from '@/domain/coverage'
import type { IncidentEntry } from '@/domain/incident'
import type { LngLat } from '@/domain/position'
import { boxAround } from './box-around'
import { bestCameraPlaces } from './camera-places'
import { sees } from './camera-sight'
import { type PlacedIncident, placesNear } from './places-near'

export interface BlindSpots {
  /** Incidents of the period with a place, and how many have none. */
  readonly placed: number
  readonly withoutPlace: number
  /** Of the placed, those in no cone. */
  readonly blind: readonly PlacedIncident[]
  readonly cameras: {
    readonly seeing: number
    /** They work, but which way and how far they see is not known: nothing is taken for seen. */
    readonly withoutCone: number
    /** Faulty, offline or planned: they see nothing. */
    readonly notWorking: number
  }
  /** Where one more would see most, each beside those before it. */
  readonly places: readonly CoveragePlace[]
}

export interface BlindSpotsQuestion {
  /** What is looked at: its cameras are counted. */
  readonly area: Area
  readonly areasById: ReadonlyMap<string, Area>
  readonly nameOf: (area: Area) => string
  /** Wherever they are: one may look across the border. */
  readonly cameras: readonly Camera[]
  readonly incidents: readonly IncidentEntry[]
}

export function blindSpots(question: BlindSpotsQuestion): BlindSpots {
  const { area, areasById, nameOf, cameras, incidents } = question
  const placed = incidents.filter(
    (incident): incident is PlacedIncident => incident.lngLat !== null,
  )
  const isSeen = new Uint8Array(placed.length)
  const near = placesNear(placed.map(({ lngLat }) => lngLat))
  for (const { lngLat, cone } of cameras.flatMap(coneIfWorking))
    for (const index of near(boxAround(lngLat, cone.rangeM))) {
      const incident = placed[index]
      if (incident && isSeen[index] === 0 && sees(lngLat, cone, incident.lngLat)) isSeen[index] = 1
    }
  const blind = placed.filter((_, index) => isSeen[index] === 0)
  const own = cameras.filter(({ areaPath }) => isWithin(areaPath, area.path))
  const working = own.filter(({ status }) => status === 'working')
  const withoutCone = working.filter((camera) => coneOf(camera) === null).length
  return {
    placed: placed.length,
    withoutPlace: incidents.length - placed.length,
    blind,
    cameras: {
      seeing: working.length - withoutCone,
      withoutCone,
      notWorking: own.length - working.length,
    },
    places: bestCameraPlaces(blind, (id) => {
      const found = areasById.get(id)
      return found ? nameOf(found) : ''
    }),
  }
}

function coneIfWorking(camera: Camera): { readonly lngLat: LngLat; readonly cone: Cone }[] {
  const cone = camera.status === 'working' ? coneOf(camera) : null
  return cone ? [{ lngLat: camera.lngLat, cone }] : []
}
