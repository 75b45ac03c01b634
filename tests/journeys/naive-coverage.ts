// What fire points and cameras cover, counted the plain way from rows as the server has them: every place against every
// fire point and every camera, on a plane.
import { booleanPointInPolygon } from '@turf/turf'
import type { Outline } from '@/domain/area'
import { PLACES_PER_DEGREE } from '@/domain/incident-columns'
import { requestAs } from './rest'

export interface AreaRow {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly outline: Outline
}
interface Placed {
  readonly lng: number
  readonly lat: number
}
interface CameraRow extends Placed {
  readonly bearing_deg: number | null
  readonly fov_deg: number | null
  readonly range_m: number | null
}
interface FirePointRow extends Placed {
  readonly area_id: string
  readonly next_check_due: string | null
}
interface IncidentRow {
  readonly area_id: string
  readonly type_id: string
  readonly lng: number | null
  readonly lat: number | null
}

const METRES = 111_195
const isPlaced = <Row extends { readonly lng: number | null }>(row: Row): row is Row & Placed =>
  row.lng !== null

/** A degree as the columns have it: to 1.1 m, rounded as PostgreSQL does, halves to the even one. */
function kept(degrees: number): number {
  const scaled = degrees * PLACES_PER_DEGREE
  const below = Math.floor(scaled)
  const isUp = scaled - below === 0.5 ? below % 2 === 1 : scaled - below > 0.5
  return (isUp ? below + 1 : below) / PLACES_PER_DEGREE
}

/** Metres east and north. */
const between = (from: Placed, to: Placed): readonly [number, number] => [
  (to.lng - from.lng) * METRES * Math.cos((from.lat * Math.PI) / 180),
  (to.lat - from.lat) * METRES,
]

function isSeen(camera: CameraRow, place: Placed): boolean {
  const { bearing_deg: bearing, fov_deg: fov, range_m: range } = camera
  if (bearing === null || fov === null || range === null) return false
  const [east, north] = between(camera, place)
  const towards = (Math.atan2(east, north) * 180) / Math.PI
  const turn = Math.abs(((((towards - bearing + 180) % 360) + 360) % 360) - 180)
  return Math.hypot(east, north) <= range && turn <= fov / 2
}

/** Of the hamlets of a commune, and its incidents from one day up to another, both in Vietnam. */
export async function naiveCoverage(code: string, [first, after]: readonly [string, string]) {
  const [commune] = await requestAs<AreaRow>('leader', 'GET', `areas?code=eq.${code}&select=id`)
  const hamlets = await requestAs<AreaRow>(
    'leader',
    'GET',
    `areas?parent_id=eq.${commune?.id}&deleted_at=is.null&select=id,kind,name,outline`,
  )
  const inside = `area_id=in.(${[commune?.id, ...hamlets.map(({ id }) => id)].join()})`
  const points = await requestAs<FirePointRow>(
    'leader',
    'GET',
    'fire_points?deleted_at=is.null&status=eq.ready&select=area_id,lng,lat,next_check_due',
  )
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  const ready = points.filter(({ next_check_due: due }) => due === null || due >= today)
  const cameras = await requestAs<CameraRow>(
    'leader',
    'GET',
    'cameras?deleted_at=is.null&status=eq.working&select=lng,lat,bearing_deg,fov_deg,range_m',
  )
  const incidents = await requestAs<IncidentRow>(
    'leader',
    'GET',
    `incidents?${inside}&deleted_at=is.null&occurred_at=gte.${first}T00:00:00%2B07:00` +
      `&occurred_at=lt.${after}T00:00:00%2B07:00&select=area_id,type_id,lng,lat`,
  )
  const placed = incidents.filter(isPlaced).map((incident) => ({
    ...incident,
    lng: kept(incident.lng),
    lat: kept(incident.lat),
  }))
  const isFar = (place: Placed, reachM: number): boolean =>
    ready.every((point) => Math.hypot(...between(place, point)) > reachM)
  return {
    hamlets,
    incidents: incidents.length,
    placed: placed.length,
    blind: placed.filter((place) => !cameras.some((camera) => isSeen(camera, place))),
    fires: placed.filter(({ type_id: type }) => type.startsWith('fire')),
    isFar,
    readyIn: ({ id }: AreaRow) => ready.filter(({ area_id }) => area_id === id).length,
    /** Percent, by places in rows 15 m apart. */
    farShare: ({ outline }: AreaRow, reachM: number): number => {
      const corners = outline.coordinates.flat(2)
      const [lngs, lats] = [0, 1].map((axis) => corners.map((corner) => corner[axis] ?? 0))
      let [all, far] = [0, 0]
      const step = 15 / METRES
      for (let lat = Math.min(...(lats ?? [])); lat < Math.max(...(lats ?? [])); lat += step)
        for (let lng = Math.min(...(lngs ?? [])); lng < Math.max(...(lngs ?? [])); lng += step) {
          if (!booleanPointInPolygon([lng, lat], outline)) continue
          all++
          if (isFar({ lng, lat }, reachM)) far++
        }
      return (100 * far) / all
    },
  }
}
