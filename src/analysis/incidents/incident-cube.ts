// Counts of every chart, summed up day by day: the counts of any period are one subtraction,
// however many rows it has. Each chart's counts leave out the filter on what the chart shows.
import { INCIDENT_STATUSES } from '@/domain/incident'
import { NO_PLACE } from '@/domain/incident-columns'
import { type AreaSums, areaSums, areasBetween } from './area-sums'
import { FAILS } from './incident-filter'
import { type IncidentTable, SLOTS } from './incident-table'

export interface IncidentCounts {
  readonly total: number
  readonly withoutPlace: number
  /** By number of the type. */
  readonly types: Uint32Array
  /** Of severity 1 first. */
  readonly severities: Uint32Array
  /** By place in `INCIDENT_STATUSES`. */
  readonly statuses: Uint32Array
  /** By weekday x 24 + hour. */
  readonly slots: Uint32Array
  /** By place in the table's `areaNumbers`. */
  readonly areas: Uint32Array
  /** By days from report to resolution, as in the column. */
  readonly days: Uint32Array
}

export interface IncidentCube {
  readonly firstDay: number
  readonly dayCount: number
  readonly sections: Sections
  /** Per day `sections.width` sums of all days before it; one day more than there are. */
  readonly sums: Uint32Array
  readonly areas: AreaSums
}

interface Sections {
  readonly total: number
  readonly withoutPlace: number
  readonly severities: number
  readonly statuses: number
  readonly slots: number
  readonly days: number
  readonly types: number
  readonly width: number
}

const DAY_CLASSES = 256
const SEVERITIES = 4

function sectionsOf(types: number): Sections {
  const severities = 2
  const statuses = severities + SEVERITIES
  const slots = statuses + INCIDENT_STATUSES.length
  const days = slots + SLOTS
  const typesAt = days + DAY_CLASSES
  return {
    total: 0,
    withoutPlace: 1,
    severities,
    statuses,
    slots,
    days,
    types: typesAt,
    width: typesAt + types,
  }
}

/** @param failures of `failuresOf`, one for each row */
export function incidentCube(table: IncidentTable, failures: Uint8Array): IncidentCube {
  const { columns, firstDay, dayCount, day, slot } = table
  const { length, lng, type, severity, status, days } = columns
  let lastType = 0
  for (let row = 0; row < length; row++) lastType = Math.max(lastType, type[row] ?? 0)
  const sections = sectionsOf(lastType + 1)
  const { width } = sections
  const sums = new Uint32Array((dayCount + 1) * width)
  const add = (index: number) => {
    sums[index] = (sums[index] ?? 0) + 1
  }
  for (let row = 0; row < length; row++) {
    const failed = failures[row] ?? 0
    const at = ((day[row] ?? 0) + 1) * width
    // A row that fails by one thing is in the chart of that alone; one that fails by two is in none.
    if (failed === 0 || failed === FAILS.type) add(at + sections.types + (type[row] ?? 0))
    if (failed === 0 || failed === FAILS.slot) add(at + sections.slots + (slot[row] ?? 0))
    if (failed === 0 || failed === FAILS.status) add(at + sections.statuses + (status[row] ?? 0))
    if (failed === 0 || failed === FAILS.severity)
      add(at + sections.severities + (severity[row] ?? 1) - 1)
    if ((failed === 0 || failed === FAILS.place) && lng[row] === NO_PLACE)
      add(at + sections.withoutPlace)
    if (failed !== 0) continue
    add(at + sections.total)
    add(at + sections.days + (days[row] ?? 0))
  }
  for (let at = width; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (sums[at - width] ?? 0)
  return { firstDay, dayCount, sections, sums, areas: areaSums(table, failures) }
}

/** Counts of the days `[from, after)`, days since 1970-01-01 in Vietnam. */
export function countsOf(
  { firstDay, dayCount, sections, sums, areas }: IncidentCube,
  [from, after]: readonly [number, number],
): IncidentCounts {
  const place = (day: number) => Math.min(Math.max(day - firstDay, 0), dayCount)
  const firstPlace = place(from)
  const lastPlace = Math.max(firstPlace, place(after))
  const first = firstPlace * sections.width
  const last = lastPlace * sections.width
  const slice = (begin: number, end: number): Uint32Array => {
    const counts = sums.slice(last + begin, last + end)
    for (let bin = 0; bin < counts.length; bin++)
      counts[bin] = (counts[bin] ?? 0) - (sums[first + begin + bin] ?? 0)
    return counts
  }
  return {
    total: slice(sections.total, sections.withoutPlace)[0] ?? 0,
    withoutPlace: slice(sections.withoutPlace, sections.severities)[0] ?? 0,
    severities: slice(sections.severities, sections.statuses),
    statuses: slice(sections.statuses, sections.slots),
    slots: slice(sections.slots, sections.days),
    days: slice(sections.days, sections.types),
    types: slice(sections.types, sections.width),
    areas: areasBetween(areas, firstPlace, lastPlace),
  }
}

/** Incidents of each day from the cube's first on, of all filters but the period. */
export function dailyCounts({ dayCount, sections, sums }: IncidentCube): Uint32Array {
  return Uint32Array.from(
    { length: dayCount },
    (_, day) =>
      (sums[(day + 1) * sections.width + sections.total] ?? 0) -
      (sums[day * sections.width + sections.total] ?? 0),
  )
}
