// Rows of the columns as things with names: made when somebody looks at one, and kept.
import type { Area } from '@/domain/area'
import type { IncidentEntry, IncidentType, Severity } from '@/domain/incident'
import {
  type IncidentColumns,
  NO_PLACE,
  PLACES_PER_DEGREE,
  statusAt,
} from '@/domain/incident-columns'
import { resolutionAt, UNRESOLVED } from '@/domain/resolution'
import type { RowList } from '@/layers/rows'

export interface IncidentNames {
  readonly areas: ReadonlyMap<number, Area>
  readonly types: ReadonlyMap<number, IncidentType>
}

export const namesOf = (areas: Iterable<Area>, types: Iterable<IncidentType>): IncidentNames => ({
  areas: new Map(Array.from(areas, (area) => [area.number, area])),
  types: new Map(Array.from(types, (type) => [type.number, type])),
})

/** Makes the row at a place of the columns; the same row again for the same place. */
export function entriesOf(
  columns: IncidentColumns,
  { areas, types }: IncidentNames,
): (row: number) => IncidentEntry {
  const made = new Map<number, IncidentEntry>()
  return (row) => {
    const before = made.get(row)
    if (before) return before
    const { number, second, lng, lat, area, type, severity, status, days } = columns
    const own = areas.get(area[row] ?? 0)
    const isPlaced = lng[row] !== NO_PLACE
    const entry: IncidentEntry = {
      id: String(number[row]),
      number: number[row] ?? 0,
      occurredAt: new Date((second[row] ?? 0) * 1000),
      typeId: types.get(type[row] ?? 0)?.id ?? 'other',
      severity: (severity[row] ?? 1) as Severity,
      status: statusAt(status[row] ?? 0),
      resolution: resolutionAt(days[row] ?? UNRESOLVED),
      lngLat: isPlaced
        ? [(lng[row] ?? 0) / PLACES_PER_DEGREE, (lat[row] ?? 0) / PLACES_PER_DEGREE]
        : null,
      areaId: own?.id ?? '',
      areaPath: own?.path ?? '',
    }
    made.set(row, entry)
    return entry
  }
}

/** @param rows places in the columns, in the order of the list */
export function incidentList(
  { number }: IncidentColumns,
  rows: Uint32Array,
  entryAt: (row: number) => IncidentEntry,
): RowList<IncidentEntry> {
  return {
    length: rows.length,
    at: (index) => {
      const row = rows[index]
      return row === undefined ? undefined : entryAt(row)
    },
    indexOf: (id) => {
      const wanted = Number(id)
      return rows.findIndex((row) => number[row] === wanted)
    },
  }
}
