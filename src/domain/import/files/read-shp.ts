// The shapes of a shapefile (ESRI Shapefile Technical Description, July 1998), read one after the other: the .shx, which
// only says where each begins, is not needed.
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { polygonsOf } from './shp-rings'

const FILE_CODE = 9994
const HEADER = 100
const RECORD_HEADER = 8

/** Shapes with heights (+10) and measures (+20) begin like the plain ones. */
const [POINT, LINE, POLYGON, MULTIPOINT] = [1, 3, 5, 8]

const broken = (row: number) => new UnreadableFile('import.file.shp_broken', { row })

export const isShp = (bytes: Uint8Array): boolean =>
  bytes.length >= HEADER && new DataView(bytes.buffer, bytes.byteOffset).getInt32(0) === FILE_CODE

/**
 * Each shape as GeoJSON to be looked at, null for an empty one.
 * @throws UnreadableFile
 */
export function* readShp(bytes: Uint8Array): Generator<unknown> {
  if (!isShp(bytes)) throw broken(1)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let row = 0
  for (let at = HEADER; at + RECORD_HEADER + 4 <= bytes.length; ) {
    row++
    const size = view.getInt32(at + 4) * 2
    const start = at + RECORD_HEADER
    if (size < 4 || start + size > bytes.length) throw broken(row)
    yield shapeOf(new DataView(bytes.buffer, bytes.byteOffset + start, size), row)
    at = start + size
  }
}

function shapeOf(view: DataView, row: number): unknown {
  const type = view.getInt32(0, true)
  if (type === 0) return null
  const kind = type % 10
  try {
    if (kind === POINT) return { type: 'Point', coordinates: placeAt(view, 4) }
    if (kind === MULTIPOINT)
      return { type: 'MultiPoint', coordinates: placesAt(view, 40, view.getUint32(36, true)) }
    if (kind === LINE || kind === POLYGON) return partsOf(view, kind)
  } catch (error) {
    // The record says that it holds more than it does.
    throw error instanceof RangeError ? broken(row) : error
  }
  return { type: `Shapefile ${type}` }
}

const placeAt = (view: DataView, at: number) => [
  view.getFloat64(at, true),
  view.getFloat64(at + 8, true),
]

function placesAt(view: DataView, at: number, count: number): number[][] {
  if (at + count * 16 > view.byteLength) throw new RangeError()
  return Array.from({ length: count }, (_, index) => placeAt(view, at + index * 16))
}

function partsOf(view: DataView, kind: number): unknown {
  const partCount = view.getUint32(36, true)
  const count = view.getUint32(40, true)
  const places = placesAt(view, 44 + partCount * 4, count)
  const starts = Array.from({ length: partCount }, (_, index) =>
    view.getUint32(44 + index * 4, true),
  )
  const parts = starts.map((start, index) => places.slice(start, starts[index + 1] ?? count))
  if (kind === LINE)
    return parts.length === 1
      ? { type: 'LineString', coordinates: parts[0] }
      : { type: 'MultiLineString', coordinates: parts }
  const polygons = polygonsOf(parts)
  if (polygons === null) return { type: 'Polygon' }
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] }
    : { type: 'MultiPolygon', coordinates: polygons }
}
