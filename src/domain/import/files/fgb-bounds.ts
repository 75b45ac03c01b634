// Whether the lists of a FlatGeobuf lie within it: its reader believes each length that the file states.
import { MAX_DEPTH } from './limits'

/** Bytes before the header: magic, and the header's length. */
const HEADER_AT = 8
/** Places of lists in the tables of header.fbs and feature.fbs (FlatGeobuf 3), two bytes each from the fourth. */
const COLUMNS = 18
const GEOMETRY = 4
const [XY, PARTS] = [6, 18]
/** Shapes within one feature. */
const MAX_PARTS = 500_000

/** @throws RangeError for lengths beyond the file, and for more parts than a shape may have */
export function checkBounds(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = HEADER_AT + 4 + view.getUint32(HEADER_AT, true)
  if (end > bytes.length) throw new RangeError()
  const columns = listAt(view, rootAt(view, HEADER_AT + 4), COLUMNS)
  if (columns.at + columns.count * 4 > end) throw new RangeError()
}

/**
 * The same for the features.
 * @param indexSize bytes between the header and the first
 * @throws RangeError
 */
export function checkFeatures(bytes: Uint8Array, indexSize: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = HEADER_AT + 4 + view.getUint32(HEADER_AT, true) + indexSize
  while (at < bytes.length) {
    const geometry = tableAt(view, rootAt(view, at + 4), GEOMETRY)
    if (geometry === null) throw new RangeError()
    checkGeometry(view, geometry, { parts: 0 }, 0)
    at += 4 + view.getUint32(at, true)
  }
  if (at !== bytes.length) throw new RangeError()
}

function checkGeometry(
  view: DataView,
  table: number,
  seen: { parts: number },
  depth: number,
): void {
  if (++seen.parts > MAX_PARTS || depth > MAX_DEPTH) throw new RangeError()
  const places = listAt(view, table, XY)
  if (places.at + places.count * 8 > view.byteLength) throw new RangeError()
  // Parts may point at the same places again and again: these count each time.
  seen.parts += places.count / 1000
  const { at, count } = listAt(view, table, PARTS)
  for (let index = 0; index < count; index++) {
    const part = at + index * 4
    checkGeometry(view, part + view.getUint32(part, true), seen, depth + 1)
  }
}

const rootAt = (view: DataView, at: number) => at + view.getUint32(at, true)

/** Where a field of a table stands; null where the table has none. */
function fieldAt(view: DataView, table: number, slot: number): number | null {
  const layout = table - view.getInt32(table, true)
  const offset = slot < view.getUint16(layout, true) ? view.getUint16(layout + slot, true) : 0
  return offset === 0 ? null : table + offset
}

function tableAt(view: DataView, table: number, slot: number): number | null {
  const field = fieldAt(view, table, slot)
  return field === null ? null : field + view.getUint32(field, true)
}

function listAt(view: DataView, table: number, slot: number): { at: number; count: number } {
  const list = tableAt(view, table, slot)
  return list === null ? { at: 0, count: 0 } : { at: list + 4, count: view.getUint32(list, true) }
}
