// Incidents made ready for counting: columns in order of time, with what every chart asks of a row.
import {
  type IncidentColumns,
  NO_PLACE,
  PLACES_PER_DEGREE,
  pickRows,
} from '@/domain/incident-columns'
import { firstNotBefore, timeOrder } from './time-order'

export const SLOTS = 168

export interface IncidentTable {
  readonly columns: IncidentColumns
  /** Number of each area that has incidents, in order; rows name it by its place here. */
  readonly areaNumbers: Uint32Array
  readonly areaIndex: Uint32Array
  /** Days in Vietnam since 1970-01-01 of the first row. */
  readonly firstDay: number
  /** Days from the first row's to the last row's, both counted; 0 without rows. */
  readonly dayCount: number
  /** Days since `firstDay`. */
  readonly day: Uint16Array
  /** Weekday x 24 + hour in Vietnam; Monday is 0. */
  readonly slot: Uint8Array
  /** Web mercator, the world 1 wide, from `origin` on; NaN without a place. */
  readonly x: Float32Array
  readonly y: Float32Array
  readonly origin: readonly [number, number]
}

const DAY_SECONDS = 86_400
/** Vietnam has kept UTC+7 since 1975. */
const OFFSET_SECONDS = 7 * 3600
/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 3

/** Middle of Vietnam: positions keep centimetres as 32-bit numbers from here. */
const ORIGIN = [mercatorX(107), mercatorY(16)] as const

export function incidentTable(unordered: IncidentColumns): IncidentTable {
  const columns = pickRows(unordered, timeOrder(unordered.second))
  const { length, second, lng, lat } = columns
  const { areaNumbers, areaIndex } = indexAreas(columns.area)
  const firstDay = length === 0 ? 0 : dayOf(second[0] ?? 0)
  const day = new Uint16Array(length)
  const slot = new Uint8Array(length)
  const x = new Float32Array(length)
  const y = new Float32Array(length)
  for (let row = 0; row < length; row++) {
    const local = (second[row] ?? 0) + OFFSET_SECONDS
    const days = Math.floor(local / DAY_SECONDS)
    day[row] = days - firstDay
    const hour = Math.floor((local - days * DAY_SECONDS) / 3600)
    slot[row] = ((days + FIRST_WEEKDAY) % 7) * 24 + hour
    const isPlaced = lng[row] !== NO_PLACE
    x[row] = isPlaced ? mercatorX((lng[row] ?? 0) / PLACES_PER_DEGREE) - ORIGIN[0] : Number.NaN
    y[row] = isPlaced ? mercatorY((lat[row] ?? 0) / PLACES_PER_DEGREE) - ORIGIN[1] : Number.NaN
  }
  const dayCount = length === 0 ? 0 : (day[length - 1] ?? 0) + 1
  return { columns, areaNumbers, areaIndex, firstDay, dayCount, day, slot, x, y, origin: ORIGIN }
}

/** Days in Vietnam since 1970-01-01. */
const dayOf = (second: number): number => Math.floor((second + OFFSET_SECONDS) / DAY_SECONDS)

const startOf = (day: number): number => day * DAY_SECONDS - OFFSET_SECONDS

/** Rows of the days `[from, after)`, days since 1970-01-01: first row and the one after the last. */
export const rowsOfDays = (
  { columns: { second } }: IncidentTable,
  [from, after]: readonly [number, number],
): readonly [number, number] => [
  firstNotBefore(second, Math.max(0, startOf(from))),
  firstNotBefore(second, Math.max(0, startOf(Math.max(from, after)))),
]

export function mercatorX(lng: number): number {
  return lng / 360 + 0.5
}

export function mercatorY(lat: number): number {
  return 0.5 - Math.atanh(Math.sin((lat * Math.PI) / 180)) / (2 * Math.PI)
}

/** Latitude of a `mercatorY`. */
export const latitudeAt = (y: number): number =>
  (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI

function indexAreas(area: Uint32Array) {
  const { length } = area
  let most = 0
  for (let row = 0; row < length; row++) most = Math.max(most, area[row] ?? 0)
  // 1 for a number that is there, then its place.
  const places = new Uint32Array(most + 1)
  for (let row = 0; row < length; row++) places[area[row] ?? 0] = 1
  const areaNumbers = new Uint32Array(places.reduce((sum, isThere) => sum + isThere, 0))
  let index = 0
  for (let number = 0; number <= most; number++) {
    if (places[number] !== 1 || length === 0) continue
    areaNumbers[index] = number
    places[number] = index++
  }
  const areaIndex = new Uint32Array(length)
  for (let row = 0; row < length; row++) areaIndex[row] = places[area[row] ?? 0] ?? 0
  return { areaNumbers, areaIndex }
}
