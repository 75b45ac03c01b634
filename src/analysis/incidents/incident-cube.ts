// Counts of every chart, summed up block after block of days: the counts of any period are one subtraction and the
// rows of the few days that are left, however many rows it has. Day by day the sums would be larger than the rows.
// Each chart's counts leave out the filter on what the chart shows.
import { INCIDENT_STATUSES } from '@/domain/incident'
import { NO_PLACE } from '@/domain/incident-columns'
import { FAILS } from './incident-filter'
import { type IncidentTable, rowsOfDays, SLOTS } from './incident-table'

/** What is known also where single incidents are not. */
export interface PlainCounts {
  readonly total: number
  readonly withoutPlace: number
  /** By number of the type. */
  readonly types: Uint32Array
  /** By place in the `areaNumbers` of the table or answer. */
  readonly areas: Uint32Array
}

export interface IncidentCounts extends PlainCounts {
  /** Of severity 1 first. */
  readonly severities: Uint32Array
  /** By place in `INCIDENT_STATUSES`. */
  readonly statuses: Uint32Array
  /** By weekday x 24 + hour. */
  readonly slots: Uint32Array
  /** By days from report to resolution, as in the column. */
  readonly days: Uint32Array
}

export interface IncidentCube {
  readonly table: IncidentTable
  readonly failures: Uint8Array
  readonly sections: Sections
  /** Per block `sections.width` sums of all blocks before it; one block more than there are. */
  readonly sums: Uint32Array
}

/** Where the bins of each chart begin. */
interface Sections {
  readonly total: number
  readonly withoutPlace: number
  readonly severities: number
  readonly statuses: number
  readonly slots: number
  readonly days: number
  readonly types: number
  readonly areas: number
  readonly width: number
}

const BLOCK_DAYS = 16
const DAY_CLASSES = 256
const SEVERITIES = 4

function sectionsOf(typeCount: number, areaCount: number): Sections {
  const severities = 2
  const statuses = severities + SEVERITIES
  const slots = statuses + INCIDENT_STATUSES.length
  const days = slots + SLOTS
  const types = days + DAY_CLASSES
  const areas = types + typeCount
  const width = areas + areaCount
  return { total: 0, withoutPlace: 1, severities, statuses, slots, days, types, areas, width }
}

/** @param failures of `failuresOf`, one for each row */
export function incidentCube(table: IncidentTable, failures: Uint8Array): IncidentCube {
  const { type, length } = table.columns
  let lastType = 0
  for (let row = 0; row < length; row++) lastType = Math.max(lastType, type[row] ?? 0)
  const sections = sectionsOf(lastType + 1, table.areaNumbers.length)
  const { width } = sections
  const sums = new Uint32Array((Math.ceil(table.dayCount / BLOCK_DAYS) + 1) * width)
  const cube = { table, failures, sections, sums }
  addRows(cube, [0, length], sums, true)
  for (let at = width; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (sums[at - width] ?? 0)
  return cube
}

/** Counts rows into the bins of the block after their own, or all into one. */
function addRows(
  { table, failures, sections }: IncidentCube,
  [first, end]: readonly [number, number],
  bins: Uint32Array,
  isByBlock: boolean,
): void {
  const { columns, day, slot, areaIndex } = table
  const { lng, type, severity, status, days } = columns
  const add = (bin: number) => {
    bins[bin] = (bins[bin] ?? 0) + 1
  }
  for (let row = first; row < end; row++) {
    const failed = failures[row] ?? 0
    const block = Math.floor((day[row] ?? 0) / BLOCK_DAYS) + 1
    const at = isByBlock ? block * sections.width : 0
    // A row that fails by one thing is in the chart of that alone; one that fails by two is in none.
    if (failed === 0 || failed === FAILS.type) add(at + sections.types + (type[row] ?? 0))
    if (failed === 0 || failed === FAILS.slot) add(at + sections.slots + (slot[row] ?? 0))
    if (failed === 0 || failed === FAILS.status) add(at + sections.statuses + (status[row] ?? 0))
    if (failed === 0 || failed === FAILS.area) add(at + sections.areas + (areaIndex[row] ?? 0))
    if (failed === 0 || failed === FAILS.severity)
      add(at + sections.severities + (severity[row] ?? 1) - 1)
    if ((failed === 0 || failed === FAILS.place) && lng[row] === NO_PLACE)
      add(at + sections.withoutPlace)
    if (failed === 0 || failed === FAILS.days) add(at + sections.days + (days[row] ?? 0))
    if (failed === 0) add(at + sections.total)
  }
}

/** Bins of all days before `day`, days since 1970-01-01. */
function before(cube: IncidentCube, day: number): Uint32Array {
  const { firstDay, dayCount } = cube.table
  const { width } = cube.sections
  const passed = Math.min(Math.max(day - firstDay, 0), dayCount)
  const block = Math.floor(passed / BLOCK_DAYS)
  const bins = cube.sums.slice(block * width, (block + 1) * width)
  const left = rowsOfDays(cube.table, [firstDay + block * BLOCK_DAYS, firstDay + passed])
  addRows(cube, left, bins, false)
  return bins
}

/** Counts of the days `[from, after)`, days since 1970-01-01 in Vietnam. */
export function countsOf(
  cube: IncidentCube,
  [from, after]: readonly [number, number],
): IncidentCounts {
  const { sections } = cube
  const bins = before(cube, Math.max(from, after))
  const earlier = before(cube, from)
  for (let bin = 0; bin < bins.length; bin++) bins[bin] = (bins[bin] ?? 0) - (earlier[bin] ?? 0)
  return {
    total: bins[sections.total] ?? 0,
    withoutPlace: bins[sections.withoutPlace] ?? 0,
    severities: bins.slice(sections.severities, sections.statuses),
    statuses: bins.slice(sections.statuses, sections.slots),
    slots: bins.slice(sections.slots, sections.days),
    days: bins.slice(sections.days, sections.types),
    types: bins.slice(sections.types, sections.areas),
    areas: bins.slice(sections.areas),
  }
}

/** Incidents of each day from the table's first on, of all filters but the period. */
export function dailyCounts({ table, failures }: IncidentCube): Uint32Array {
  const counts = new Uint32Array(table.dayCount)
  for (let row = 0; row < failures.length; row++) {
    const day = table.day[row] ?? 0
    if (failures[row] === 0) counts[day] = (counts[day] ?? 0) + 1
  }
  return counts
}
