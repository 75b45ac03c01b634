// Reads the answer of incident_columns() while it arrives. The layout, version 1, is written down in
// supabase/migrations/*_incident_columns.sql.
import { emptyColumns, type IncidentColumns, NO_PLACE } from '@/domain/incident-columns'
import { Failure } from './failure'

const VERSION = 1
const MAGIC = 0x43495942 // 'BYIC'
const HEADER_BYTES = 16
const BLOCK_HEADER_BYTES = 8
const HEAD_BYTES = 32
const PLANES = 20
const WITHOUT_PLACE = 64

export interface ColumnReader {
  /** Takes the next bytes. @throws Failure when they are of another layout. */
  readonly push: (bytes: Uint8Array) => void
  /** Rows read so far, and in all; 0 of 0 before the header is here. */
  readonly progress: () => { readonly read: number; readonly total: number }
  /** All rows, month after month. @throws Failure when something is missing. */
  readonly finish: () => IncidentColumns
}

export function columnReader(): ColumnReader {
  let pending: Uint8Array = new Uint8Array(0)
  let columns: IncidentColumns | null = null
  let blocksLeft = 0
  let read = 0

  const takeHeader = () => {
    const view = viewOf(pending)
    if (view.getUint32(0, true) !== MAGIC) throw unreadable('not columns')
    if (view.getUint16(4, true) !== VERSION) throw unreadable('another version')
    blocksLeft = view.getUint32(8, true)
    const rows = view.getUint32(12, true)
    // A header that promises more than ever fits would take all memory before the first row.
    if (rows > 100_000_000) throw unreadable('too many rows')
    columns = emptyColumns(rows)
    pending = pending.subarray(HEADER_BYTES)
  }

  const push = (bytes: Uint8Array) => {
    pending = joined(pending, bytes)
    if (columns === null && pending.length >= HEADER_BYTES) takeHeader()
    if (columns === null) return
    while (blocksLeft > 0 && pending.length >= 4) {
      const size = 4 + viewOf(pending).getUint32(0, true)
      if (size < BLOCK_HEADER_BYTES) throw unreadable('a block without a header')
      if (pending.length < size) break
      for (const chunk of chunksOf(pending.subarray(0, size))) {
        if (read + chunk.rows > columns.length) throw unreadable('more rows than promised')
        readChunk(chunk, columns, read)
        read += chunk.rows
      }
      pending = pending.subarray(size)
      blocksLeft--
    }
  }

  return {
    push,
    progress: () => ({ read, total: columns?.length ?? 0 }),
    finish: () => {
      const isWhole = columns !== null && blocksLeft === 0 && pending.length === 0
      if (!isWhole || columns === null || read !== columns.length) throw unreadable('truncated')
      return columns
    },
  }
}

interface Chunk {
  readonly block: Uint8Array
  readonly head: DataView
  readonly rows: number
  /** Where each of its planes begins in the block. */
  readonly begins: readonly number[]
  readonly flat: number
}

/** The chunks of a block: their heads, then plane after plane of all of them. */
function chunksOf(block: Uint8Array): readonly Chunk[] {
  const view = viewOf(block)
  const count = view.getUint32(4, true)
  let end = BLOCK_HEADER_BYTES + count * HEAD_BYTES
  if (end > block.length) throw unreadable('a block without its heads')
  const chunks = Array.from({ length: count }, (_, index) => {
    const at = block.byteOffset + BLOCK_HEADER_BYTES + index * HEAD_BYTES
    const head = new DataView(block.buffer, at, HEAD_BYTES)
    const rows = head.getUint32(0, true)
    if (rows === 0) throw unreadable('a chunk without rows')
    return { block, head, rows, begins: [] as number[], flat: head.getUint32(4, true) }
  })
  for (let plane = 0; plane < PLANES; plane++)
    for (const { begins, rows, flat } of chunks) {
      begins.push(end)
      end += isFlat(flat, plane) ? 1 : rows
    }
  if (end !== block.length) throw unreadable('planes of another length')
  return chunks
}

/** Writes the rows of one chunk from row `at` on. */
function readChunk(
  { block, head, rows, begins, flat }: Chunk,
  columns: IncidentColumns,
  at: number,
) {
  const leastLng = head.getInt32(20, true)
  const leastLat = head.getInt32(24, true)
  const leastArea = head.getUint32(28, true)

  /** Where a plane begins, and how far its next row is. */
  const plane = (index: number): readonly [number, number] => [
    begins[index] ?? 0,
    isFlat(flat, index) ? 0 : 1,
  ]
  const value = (first: number, width: number, write: (row: number, value: number) => void) => {
    const [a, stepA] = plane(first)
    const [b, stepB] = width > 1 ? plane(first + 1) : [a, 0]
    const [c, stepC] = width > 2 ? plane(first + 2) : [a, 0]
    const [useB, useC] = [width > 1 ? 0x100 : 0, width > 2 ? 0x10000 : 0]
    for (let row = 0; row < rows; row++)
      write(
        row,
        (block[a + row * stepA] ?? 0) +
          (block[b + row * stepB] ?? 0) * useB +
          (block[c + row * stepC] ?? 0) * useC,
      )
  }

  const { number, second, lng, lat, area, type, severity, status, days } = columns
  let minute = Math.floor(head.getUint32(8, true) / 60)
  value(0, 2, (row, minutes) => {
    minute += minutes
    second[at + row] = minute * 60
  })
  value(2, 1, (row, seconds) => {
    second[at + row] = (second[at + row] ?? 0) + seconds
  })
  let current = Number(head.getBigUint64(12, true))
  const [high, highStep] = plane(6)
  value(3, 3, (row, low) => {
    const folded = (low | ((block[high + row * highStep] ?? 0) << 24)) >>> 0
    // Back to a signed step: later rows may have smaller numbers.
    current += (folded >>> 1) ^ -(folded & 1)
    number[at + row] = current
  })
  value(7, 3, (row, step) => {
    lng[at + row] = leastLng + step
  })
  value(10, 3, (row, step) => {
    lat[at + row] = leastLat + step
  })
  value(13, 3, (row, step) => {
    area[at + row] = leastArea + step
  })
  value(16, 2, (row, kind) => {
    type[at + row] = kind
  })
  value(18, 1, (row, state) => {
    severity[at + row] = (state & 3) + 1
    status[at + row] = (state >> 2) & 15
    if (state & WITHOUT_PLACE) {
      lng[at + row] = NO_PLACE
      lat[at + row] = NO_PLACE
    }
  })
  value(19, 1, (row, passed) => {
    days[at + row] = passed
  })
}

const isFlat = (flat: number, plane: number): boolean => ((flat >>> plane) & 1) === 1

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function joined(before: Uint8Array, after: Uint8Array): Uint8Array {
  if (before.length === 0) return after
  const both = new Uint8Array(before.length + after.length)
  both.set(before)
  both.set(after, before.length)
  return both
}

const unreadable = (cause: string): Failure =>
  new Failure('error.code.columns_unreadable', {}, { cause })
