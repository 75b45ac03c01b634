// What of the incidents is looked at, beside the period; and which rows pass.
import { NO_PLACE } from '@/domain/incident-columns'
import { resolutionPlace } from '@/domain/resolution'
import type { IncidentTable } from './incident-table'

/** Null and false let every row pass. First and last of a range are both in it. */
export interface IncidentFilter {
  /** Numbers of types. */
  readonly types: ReadonlySet<number> | null
  readonly severities: ReadonlySet<number> | null
  /** Places in `INCIDENT_STATUSES`. */
  readonly statuses: ReadonlySet<number> | null
  /** Places in `RESOLUTION_CLASSES`. */
  readonly resolutions: ReadonlySet<number> | null
  /** Numbers of areas, with all below them. */
  readonly areas: ReadonlySet<number> | null
  readonly hours: readonly [number, number] | null
  /** Monday is 0. */
  readonly weekdays: readonly [number, number] | null
  readonly onlyWithoutPlace: boolean
}

export const EVERYTHING: IncidentFilter = {
  types: null,
  severities: null,
  statuses: null,
  resolutions: null,
  areas: null,
  hours: null,
  weekdays: null,
  onlyWithoutPlace: false,
}

/** One bit for each thing that a row can fail by: a chart leaves its own out. */
export const FAILS = {
  type: 1,
  severity: 2,
  status: 4,
  area: 8,
  slot: 16,
  place: 32,
  days: 64,
} as const

/** For each row the bits of what it fails by; 0 passes. */
export function failuresOf(table: IncidentTable, filter: IncidentFilter): Uint8Array {
  const { columns, areaIndex, areaNumbers, slot } = table
  const byType = failing(0x10000, FAILS.type, (type) => passes(filter.types, type))
  const bySeverity = failing(8, FAILS.severity, (one) => passes(filter.severities, one))
  const byStatus = failing(16, FAILS.status, (one) => passes(filter.statuses, one))
  const byArea = failing(areaNumbers.length, FAILS.area, (index) =>
    passes(filter.areas, areaNumbers[index] ?? 0),
  )
  const bySlot = failing(
    168,
    FAILS.slot,
    (one) => within(filter.weekdays, Math.floor(one / 24)) && within(filter.hours, one % 24),
  )
  const byDays = failing(256, FAILS.days, (days) =>
    passes(filter.resolutions, resolutionPlace(days)),
  )
  const ofPlaced = filter.onlyWithoutPlace ? FAILS.place : 0
  const { length, type, severity, status, lng, days } = columns
  const failures = new Uint8Array(length)
  for (let row = 0; row < length; row++)
    failures[row] =
      (byType[type[row] ?? 0] ?? 0) |
      (bySeverity[severity[row] ?? 0] ?? 0) |
      (byStatus[status[row] ?? 0] ?? 0) |
      (byArea[areaIndex[row] ?? 0] ?? 0) |
      (bySlot[slot[row] ?? 0] ?? 0) |
      (byDays[days[row] ?? 0] ?? 0) |
      (lng[row] === NO_PLACE ? 0 : ofPlaced)
  return failures
}

const passes = (chosen: ReadonlySet<number> | null, value: number): boolean =>
  chosen?.has(value) ?? true

const within = (range: readonly [number, number] | null, value: number): boolean =>
  range === null || (value >= range[0] && value <= range[1])

const failing = (size: number, bit: number, passing: (value: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: size }, (_, value) => (passing(value) ? 0 : bit))
