// Rows of the registers that have a place, as the map takes them: what it draws by, beside all values for words.
import { addDays, monthsAfter } from '@/domain/civil-date'
import type { LngLat } from '@/domain/position'
import { type GroupStatus, isGroupStatus } from './groups'
import { numberAt, type RegisterRow, type RegisterValues, textAt } from './register'

/** These registers have a layer of the same name. */
export const PLACED_REGISTER_IDS = ['groups', 'risk_sites', 'traffic_spots'] as const

interface Named extends RegisterRow {
  readonly name: string
}

export interface CommunityGroup extends Named {
  readonly isFireGroup: boolean
  readonly status: GroupStatus
  /** Its own place, else the middle of its houses; null for one that has neither. */
  readonly lngLat: LngLat | null
  /** Of a fire group. */
  readonly houses: readonly LngLat[]
}

export interface RiskSite extends Named {
  readonly lngLat: LngLat
  /** ISO date in Vietnam. */
  readonly nextInspectionDue: string | null
}

export interface TrafficSpot extends Named {
  readonly lngLat: LngLat
  readonly radiusM: number
  /** The last day of what is done there, ISO date in Vietnam. */
  readonly lastDay: string
}

function placeOf(values: RegisterValues): LngLat | null {
  const [lng, lat] = [numberAt(values, 'lng'), numberAt(values, 'lat')]
  return lng === null || lat === null ? null : [lng, lat]
}

const nameOf = ({ values }: RegisterRow): string => textAt(values, 'name') ?? ''

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length

const middleOf = (places: readonly LngLat[]): LngLat | null =>
  places.length === 0
    ? null
    : [mean(places.map(([lng]) => lng)), mean(places.map(([, lat]) => lat))]

/** Groups in their order; houses of groups that are not among them are left out. */
export function toGroups(
  groups: readonly RegisterRow[],
  households: readonly RegisterRow[],
): CommunityGroup[] {
  const housesOf = new Map<string, LngLat[]>(groups.map(({ id }) => [id, []]))
  for (const { values } of households) {
    const place = placeOf(values)
    if (place) housesOf.get(textAt(values, 'group_id') ?? '')?.push(place)
  }
  return groups.map((row) => {
    const isFireGroup = row.values.kind === 'fire_group'
    const houses = (isFireGroup && housesOf.get(row.id)) || []
    const status = textAt(row.values, 'status')
    return {
      ...row,
      name: nameOf(row),
      isFireGroup,
      status: isGroupStatus(status) ? status : 'launched',
      lngLat: placeOf(row.values) ?? middleOf(houses),
      houses,
    }
  })
}

/** None for a row without a place, which the database refuses. */
export function toRiskSite(row: RegisterRow): RiskSite[] {
  const lngLat = placeOf(row.values)
  const nextInspectionDue = textAt(row.values, 'next_inspection_due')
  return lngLat ? [{ ...row, name: nameOf(row), lngLat, nextInspectionDue }] : []
}

/** None for a row without a place or a first day, which the database refuses. */
export function toTrafficSpot(row: RegisterRow): TrafficSpot[] {
  const lngLat = placeOf(row.values)
  const [beganOn, months] = [textAt(row.values, 'began_on'), numberAt(row.values, 'months')]
  if (lngLat === null || beganOn === null || months === null) return []
  const lastDay = addDays(monthsAfter(beganOn, months), -1)
  return [
    { ...row, name: nameOf(row), lngLat, radiusM: numberAt(row.values, 'radius_m') ?? 0, lastDay },
  ]
}
