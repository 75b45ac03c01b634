// Where a row of points stands, and in which of its columns it says so wrongly.
import type { FieldErrorKey } from '@/domain/draft'
import type { LngLat } from '@/domain/position'
import type { FileRecord } from './file-table'
import { isPlace, lngLatOf, type PositionPlan, rawPlaceOf } from './position-plan'

/** By field of the layer; under the empty one what is wrong with a shape, which stands in no column. */
export type Faults = Readonly<Record<string, FieldErrorKey>>

export interface PlaceOfRow {
  /** Null where the row has none, or none that can be read. */
  readonly lngLat: LngLat | null
  readonly faults: Faults
}

export function placeOfRow(record: FileRecord, position: PositionPlan): PlaceOfRow {
  const raw = rawPlaceOf(record, position)
  if (raw === null) return { lngLat: null, faults: {} }
  if (!isPlace(raw)) return { lngLat: null, faults: faultsOf(raw.fields, raw.key) }
  const lngLat = lngLatOf(raw, position)
  // Which of the two is wrong, nobody can tell.
  const both = ['lng', 'lat'].map((field) => columnOf(field, position))
  return { lngLat, faults: lngLat ? {} : faultsOf(both, 'import.row.position_outside_zone') }
}

const faultsOf = (fields: readonly string[], key: FieldErrorKey): Faults =>
  Object.fromEntries(fields.map((field) => [field, key]))

/** The field in whose column a longitude or a latitude stands. */
function columnOf(field: string, { source, isSwapped }: PositionPlan): string {
  if (source === 'shape') return ''
  if (source === 'one') return 'position'
  return isSwapped ? (field === 'lng' ? 'lat' : 'lng') : field
}

/** What the form refuses, by the columns of the file. Of a place that could not even be read it is left out. */
export function byColumn(errors: Faults, place: PlaceOfRow, position: PositionPlan): Faults {
  const isRead = Object.keys(place.faults).length === 0
  return Object.fromEntries(
    Object.entries(errors).flatMap(([field, key]) => {
      if (field !== 'lng' && field !== 'lat') return [[field, key]]
      return isRead ? [[columnOf(field, position), key]] : []
    }),
  )
}
