// Columns as the database answers them: the layout of supabase/migrations/*_incident_columns.sql, chunks of one
// unit and month each.
import { type IncidentColumns, NO_PLACE } from '@/domain/incident-columns'

const PLANES = 20
const MONTH_SECONDS = 2_629_800

/** @param unitOf what holds the chunk of an area */
export function columnBytes(columns: IncidentColumns, unitOf: (area: number) => number): Buffer {
  const { length, second, number, area } = columns
  const rowsOf = new Map<string, number[]>()
  for (let row = 0; row < length; row++) {
    const month = Math.floor((second[row] ?? 0) / MONTH_SECONDS)
    const key = `${unitOf(area[row] ?? 0)}/${month}`
    const rows = rowsOf.get(key)
    if (rows) rows.push(row)
    else rowsOf.set(key, [row])
  }
  const chunks = [...rowsOf.values()].map((rows) =>
    chunkOf(
      columns,
      rows.sort(
        (a, b) => (second[a] ?? 0) - (second[b] ?? 0) || (number[a] ?? 0) - (number[b] ?? 0),
      ),
    ),
  )
  const header = Buffer.alloc(16)
  header.write('BYIC')
  header.writeUInt16LE(1, 4)
  header.writeUInt32LE(chunks.length, 8)
  header.writeUInt32LE(length, 12)
  return Buffer.concat([header, ...chunks])
}

function chunkOf(columns: IncidentColumns, rows: readonly number[]): Buffer {
  const of = (values: ArrayLike<number>) => rows.map((row) => values[row] ?? 0)
  const placed = (values: ArrayLike<number>) => of(values).filter((value) => value !== NO_PLACE)
  const least = (values: readonly number[]) =>
    values.reduce((a, b) => Math.min(a, b), values[0] ?? 0)
  const second = of(columns.second)
  const number = of(columns.number)
  const [lng, lat, area] = [of(columns.lng), of(columns.lat), of(columns.area)]
  const [leastLng, leastLat] = [least(placed(columns.lng)), least(placed(columns.lat))]
  const leastArea = least(area)
  const minutes = second.map((one) => Math.floor(one / 60))
  const steps = (values: readonly number[]) =>
    values.map((value, row) => (row === 0 ? 0 : value - (values[row - 1] ?? 0)))
  const above = (values: readonly number[], floor: number) =>
    values.map((value) => (value === NO_PLACE ? 0 : value - floor))
  const state = rows.map(
    (row) =>
      (columns.severity[row] ?? 1) -
      1 +
      4 * (columns.status[row] ?? 0) +
      (columns.lng[row] === NO_PLACE ? 64 : 0),
  )
  const planes = [
    ...bytesOf(steps(minutes), 2),
    ...bytesOf(
      second.map((one) => one % 60),
      1,
    ),
    ...bytesOf(steps(number), 4),
    ...bytesOf(above(lng, leastLng), 3),
    ...bytesOf(above(lat, leastLat), 3),
    ...bytesOf(above(area, leastArea), 3),
    ...bytesOf(of(columns.type), 2),
    ...bytesOf(state, 1),
    ...bytesOf(of(columns.days), 1),
  ]
  const isFlat = planes.map((plane) => plane.every((byte) => byte === plane[0]))
  const header = Buffer.alloc(36)
  header.writeUInt32LE(rows.length, 4)
  header.writeUInt32LE(
    isFlat.reduce((bits, flat, plane) => bits + (flat ? 2 ** plane : 0), 0),
    8,
  )
  header.writeUInt32LE(second[0] ?? 0, 12)
  header.writeBigUInt64LE(BigInt(number[0] ?? 0), 16)
  header.writeInt32LE(leastLng, 24)
  header.writeInt32LE(leastLat, 28)
  header.writeUInt32LE(leastArea, 32)
  const parts = planes.map((plane, index) => (isFlat[index] ? plane.subarray(0, 1) : plane))
  const chunk = Buffer.concat([header, ...parts])
  if (planes.length !== PLANES) throw new Error('Another number of planes than the layout has')
  chunk.writeUInt32LE(chunk.length - 4, 0)
  return chunk
}

/** One plane for each byte of the values, the low one first. */
const bytesOf = (values: readonly number[], width: number): Uint8Array[] =>
  Array.from({ length: width }, (_, byte) =>
    Uint8Array.from(values, (value) => (value >> (8 * byte)) & 255),
  )
