// Where rows of a file stand: in which columns, in which order, in degrees or in metres of a zone.
import type { Geometry, Position } from 'geojson'
import { isInVietnam, type LngLat } from '@/domain/position'
import { toWgs84 } from '@/domain/vn2000'
import { zoneOf } from '@/domain/vn2000-zones'
import type { FileRecord } from './file-table'
import { type Degrees, readBoth, readNumber } from './read-degrees'

/** Degrees as GPS gives them. */
export const WGS84 = 4326

/** `shape`: the row has a point of its own; `two`: a column each; `one`: both in one cell; `none`: places are unknown. */
export type PositionSource = 'shape' | 'two' | 'one' | 'none'

export interface PositionPlan {
  readonly source: PositionSource
  /** Columns of `two`: of longitude or easting, and of latitude or northing; of `one`: the first. -1 for none. */
  readonly columns: readonly [lng: number, lat: number]
  /** {@link WGS84}, or a zone of VN-2000. */
  readonly epsg: number
  /** The two are exchanged: what stands under longitude is the latitude. In one cell: the longitude comes first. */
  readonly isSwapped: boolean
}

/** What stands where a place should: two numbers as the file has them, before they are exchanged or projected. */
export interface RawPlace {
  /** Longitude, or easting, unless the two are exchanged. */
  readonly x: number
  readonly y: number
  /** Letters beside the numbers said which is which: they are never exchanged. */
  readonly isLabelled: boolean
}

export interface PositionFault {
  /** Where it stands: in the column of one number, of both, or (empty) in the shape of the row. */
  readonly fields: readonly ('lng' | 'lat' | 'position' | '')[]
  readonly key: 'import.row.position_unreadable' | 'import.row.position_half'
}

const half = (field: 'lng' | 'lat'): PositionFault => ({
  fields: [field],
  key: 'import.row.position_half',
})
const unreadable = (...fields: PositionFault['fields']): PositionFault => ({
  fields,
  key: 'import.row.position_unreadable',
})

export const isPlace = (found: RawPlace | PositionFault | null): found is RawPlace =>
  found !== null && 'x' in found

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value)

/** Null where the row has no place at all. */
export function rawPlaceOf(
  { cells, geometry }: FileRecord,
  { source, columns: [lngAt, latAt] }: Pick<PositionPlan, 'source' | 'columns'>,
): RawPlace | PositionFault | null {
  if (source === 'none') return null
  if (source === 'shape') {
    if (geometry === null) return null
    const [x, y] = pointOf(geometry) ?? []
    if (!isNumber(x) || !isNumber(y)) return unreadable('')
    return { x, y, isLabelled: false }
  }
  const [lngText, latText] = [cells[lngAt]?.trim() ?? '', cells[latAt]?.trim() ?? '']
  if (source === 'one') {
    if (lngText === '') return null
    const both = readBoth(lngText)
    // Both in one cell begin with the latitude, as maps on phones copy them.
    return both === null ? unreadable('position') : placed(both[1], both[0])
  }
  if (lngText === '' && latText === '') return null
  if (lngText === '') return half('lng')
  if (latText === '') return half('lat')
  const [lng, lat] = [readNumber(lngText), readNumber(latText)]
  if (lng === null) return lat === null ? unreadable('lng', 'lat') : unreadable('lng')
  return lat === null ? unreadable('lat') : placed(lng, lat)
}

/** A point, or the only one of several. */
function pointOf(geometry: Geometry): Position | null {
  if (geometry.type === 'Point') return geometry.coordinates
  if (geometry.type !== 'MultiPoint' || geometry.coordinates.length !== 1) return null
  return geometry.coordinates[0] ?? null
}

function placed(first: Degrees, second: Degrees): RawPlace {
  const isTurned = first.axis === 'lat' || second.axis === 'lng'
  const [lng, lat] = isTurned ? [second, first] : [first, second]
  return { x: lng.value, y: lat.value, isLabelled: first.axis !== null || second.axis !== null }
}

/** Degrees on WGS 84; a place in metres that is nowhere near its zone is null. */
export function lngLatOf(
  { x, y, isLabelled }: RawPlace,
  { epsg, isSwapped }: Pick<PositionPlan, 'epsg' | 'isSwapped'>,
): LngLat | null {
  const [first, second] = isSwapped && !isLabelled ? [y, x] : [x, y]
  if (epsg === WGS84) return [first, second]
  const zone = zoneOf(epsg)
  // Far from the meridian the projection does not even end: an easting is 500 km there, a northing 660 to 2,660 km.
  if (zone === null || Math.abs(first - 500_000) > 400_000 || second < 0 || second > 4_000_000)
    return null
  const lngLat = toWgs84(second, first, zone)
  return isInVietnam(lngLat) ? lngLat : null
}
