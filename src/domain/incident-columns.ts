// Incidents as typed arrays, one entry of each for every incident: what is counted and drawn.
import { INCIDENT_STATUSES, type IncidentStatus } from './incident'

export interface IncidentColumns {
  /** Rows. All arrays are this long, in order of time. */
  readonly length: number
  readonly number: Float64Array
  /** Seconds since 1970 (UTC). */
  readonly second: Uint32Array
  /** Hundred-thousandths of a degree (1.1 m); `NO_PLACE` where nobody noted the place. */
  readonly lng: Int32Array
  readonly lat: Int32Array
  /** Number of the area. */
  readonly area: Uint32Array
  /** Number of the type. */
  readonly type: Uint16Array
  /** 1 to 4. */
  readonly severity: Uint8Array
  /** Place in `INCIDENT_STATUSES`. */
  readonly status: Uint8Array
  /** From report to resolution, as `daysToResolution` has them. */
  readonly days: Uint8Array
}

export const NO_PLACE = -0x80000000
export const PLACES_PER_DEGREE = 100_000

export const statusAt = (index: number): IncidentStatus =>
  INCIDENT_STATUSES[index] ?? 'moi_tiep_nhan'

/** Columns for so many rows, to be filled in. */
export const emptyColumns = (length: number): IncidentColumns => ({
  length,
  number: new Float64Array(length),
  second: new Uint32Array(length),
  lng: new Int32Array(length),
  lat: new Int32Array(length),
  area: new Uint32Array(length),
  type: new Uint16Array(length),
  severity: new Uint8Array(length),
  status: new Uint8Array(length),
  days: new Uint8Array(length),
})

/** The rows at `indices`, in that order. Column by column in words: one loop over kinds of arrays takes ten times as long. */
export function pickRows(from: IncidentColumns, indices: Uint32Array): IncidentColumns {
  const to = emptyColumns(indices.length)
  for (let row = 0; row < indices.length; row++) {
    const source = indices[row] ?? 0
    to.number[row] = from.number[source] ?? 0
    to.second[row] = from.second[source] ?? 0
    to.lng[row] = from.lng[source] ?? 0
    to.lat[row] = from.lat[source] ?? 0
    to.area[row] = from.area[source] ?? 0
    to.type[row] = from.type[source] ?? 0
    to.severity[row] = from.severity[source] ?? 0
    to.status[row] = from.status[source] ?? 0
    to.days[row] = from.days[source] ?? 0
  }
  return to
}

/** The rows of all, one after another; those of one alone are that itself. */
export function joinColumns(parts: readonly IncidentColumns[]): IncidentColumns {
  const [only] = parts
  if (only && parts.length === 1) return only
  const all = emptyColumns(parts.reduce((sum, { length }) => sum + length, 0))
  let row = 0
  for (const part of parts) {
    for (const name of COLUMN_NAMES) all[name].set(part[name], row)
    row += part.length
  }
  return all
}

export const COLUMN_NAMES = [
  'number',
  'second',
  'lng',
  'lat',
  'area',
  'type',
  'severity',
  'status',
  'days',
] as const satisfies readonly Exclude<keyof IncidentColumns, 'length'>[]
