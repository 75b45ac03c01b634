// Columns as the database answers them: the layout of supabase/migrations/*_incident_columns.sql, a block
// for each month, in it a chunk for each unit.
import { type IncidentColumns, NO_PLACE } from '@/domain/incident-columns'

const PLANES = 20
const MONTH_SECONDS = 2_629_800

/** @param unitOf what holds the chunk of an area */
export function columnBytes(columns: IncidentColumns, unitOf: (area: number) => number): Buffer {
  const { length, second, number, area } = columns
  const months = new Map<number, Map<number, number[]>>()
  for (let row = 0; row < length; row++) {
    const units = entryOf(months, Math.floor((second[row] ?? 0) / MONTH_SECONDS), () => new Map())
    entryOf(units, unitOf(area[row] ?? 0), () => []).push(row)
  }
  const inTime = (a: number, b: number) =>
    (second[a] ?? 0) - (second[b] ?? 0) || (number[a] ?? 0) - (number[b] ?? 0)
  const blocks = [...months.values()].map((units) =>
    blockOf([...units.values()].map((rows) => chunkOf(columns, rows.sort(inTime)))),
  )
  const header = Buffer.alloc(16)
  header.write('BYIC')
  header.writeUInt16LE(1, 4)
  header.writeUInt32LE(blocks.length, 8)
  header.writeUInt32LE(length, 12)
  return Buffer.concat([header, ...blocks])
}

interface Chunk {
  readonly head: Buffer
  readonly planes: readonly Uint8Array[]
}

function entryOf<Value>(map: Map<number, Value>, key: number, make: () => Value): Value {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}

function blockOf(chunks: readonly Chunk[]): Buffer {
  const header = Buffer.alloc(8)
  const planes = Array.from({ length: PLANES }, (_, plane) =>
    chunks.map(({ planes }) => planes[plane] ?? new Uint8Array()),
  )
  const block = Buffer.concat([header, ...chunks.map(({ head }) => head), ...planes.flat()])
  block.writeUInt32LE(block.length - 4, 0)
  block.writeUInt32LE(chunks.length, 4)
  return block
}

function chunkOf(columns: IncidentColumns, rows: readonly number[]): Chunk {
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
    ...bytesOf(
      steps(number).map((step) => (step < 0 ? -2 * step - 1 : 2 * step)),
      4,
    ),
    ...bytesOf(above(lng, leastLng), 3),
    ...bytesOf(above(lat, leastLat), 3),
    ...bytesOf(above(area, leastArea), 3),
    ...bytesOf(of(columns.type), 2),
    ...bytesOf(state, 1),
    ...bytesOf(of(columns.days), 1),
  ]
  const isFlat = planes.map((plane) => plane.every((byte) => byte === plane[0]))
  const head = Buffer.alloc(32)
  head.writeUInt32LE(rows.length, 0)
  head.writeUInt32LE(
    isFlat.reduce((bits, flat, plane) => bits + (flat ? 2 ** plane : 0), 0),
    4,
  )
  head.writeUInt32LE(second[0] ?? 0, 8)
  head.writeBigUInt64LE(BigInt(number[0] ?? 0), 12)
  head.writeInt32LE(leastLng, 20)
  head.writeInt32LE(leastLat, 24)
  head.writeUInt32LE(leastArea, 28)
  if (planes.length !== PLANES) throw new Error('Another number of planes than the layout has')
  return { head, planes: planes.map((plane, at) => (isFlat[at] ? plane.subarray(0, 1) : plane)) }
}

/** One plane for each byte of the values, the low one first. */
const bytesOf = (values: readonly number[], width: number): Uint8Array[] =>
  Array.from({ length: width }, (_, byte) =>
    Uint8Array.from(values, (value) => (value >> (8 * byte)) & 255),
  )
