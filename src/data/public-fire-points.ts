// Ready fire points near a place, and the areas that have any, for those without an account.
import type { LngLat } from '@/domain/position'
import type { PublicArea, PublicFirePoint } from '@/domain/public-fire-point'
import { askPublic, NoAnswer } from './ask-public'

const HOW_MANY = 20

interface PointRow {
  name: string
  lng: number
  lat: number
  address: string | null
  last_checked_on: string | null
  distance_m: number
  equipment: PublicFirePoint['equipment']
}

interface AreaRow {
  id: string
  name: string
  kind: string
  lng: number
  lat: number
}

/** Nearest first, none farther than 10 km. @throws NoAnswer */
export async function askFirePoints([lng, lat]: LngLat): Promise<PublicFirePoint[]> {
  const values = { at_lng: lng, at_lat: lat, how_many: HOW_MANY }
  return rowsOf<PointRow>(await askPublic('public_fire_points', values)).map((row) => ({
    name: row.name,
    lngLat: [row.lng, row.lat],
    address: row.address,
    lastCheckedOn: row.last_checked_on,
    distanceM: row.distance_m,
    equipment: row.equipment,
  }))
}

/** By name: provinces for null, else what lies right below an area. @throws NoAnswer */
export async function askAreas(inside: string | null): Promise<PublicArea[]> {
  const values = inside === null ? {} : { inside }
  return rowsOf<AreaRow>(await askPublic('public_fire_areas', values)).map(
    ({ id, name, kind, lng, lat }) => ({ id, name, kind, lngLat: [lng, lat] }),
  )
}

function rowsOf<Row>(answer: unknown): Row[] {
  if (!Array.isArray(answer)) throw new NoAnswer('server')
  return answer as Row[]
}
