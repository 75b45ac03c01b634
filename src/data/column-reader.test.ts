// Bytes of incident_columns(), read as they arrive: whole, in pieces, cut short, or of another version.
import { describe, expect, it } from 'vitest'
import { NO_PLACE } from '@/domain/incident-columns'
import { columnReader } from './column-reader'
import { Failure } from './failure'

const HEADER = 16
/** Of the only chunk. */
const HEAD = HEADER + 8
const BODY = HEAD + 32

/** Two rows of one chunk in one block, written by hand from the layout in the migration. */
function answer({ version = 1, blocks = 1, rows = 2 } = {}): Uint8Array {
  const planes = [
    [0, 44], // minutes since the row before: 300 = 44 + 256
    [0, 1],
    [7, 30], // seconds
    [0, 3], // numbers 12 and 10: a step of -2, folded
    [0],
    [0],
    [0],
    [0, 0x10], // longitude above the least: 0 and 10,000
    [0, 0x27],
    [0],
    [0, 0], // latitude: none in the second row
    [0, 0],
    [0],
    [3, 0], // area number above the least
    [0],
    [0],
    [5, 9], // type
    [0],
    [2 + 4 * 9, 0 + 4 * 1 + 64], // severity 3 closed; severity 1 being verified, no position
    [254, 255],
  ]
  const flat = planes.reduce((bits, plane, n) => (plane.length === 1 ? bits | (1 << n) : bits), 0)
  const body = planes.flat()
  const bytes = new Uint8Array(BODY + body.length)
  const view = new DataView(bytes.buffer)
  bytes.set([0x42, 0x59, 0x49, 0x43])
  view.setUint16(4, version, true)
  view.setUint32(8, blocks, true)
  view.setUint32(12, rows, true)
  view.setUint32(HEADER, 4 + 32 + body.length, true)
  view.setUint32(20, 1, true)
  view.setUint32(HEAD, 2, true)
  view.setUint32(28, flat, true)
  view.setUint32(32, 1_800_000_007, true)
  view.setBigUint64(36, 12n, true)
  view.setInt32(44, 10_600_000, true)
  view.setInt32(48, 2_100_000, true)
  view.setUint32(52, 40, true)
  bytes.set(body, BODY)
  return bytes
}

function read(...pieces: Uint8Array[]) {
  const reader = columnReader()
  for (const piece of pieces) reader.push(piece)
  return reader.finish()
}

const unreadable = expect.objectContaining({ key: 'error.code.columns_unreadable' })

describe('columns', () => {
  it('are what the layout says', () => {
    const columns = read(answer())
    expect(columns.length).toBe(2)
    expect([...columns.second]).toEqual([1_800_000_007, 1_800_000_007 + 300 * 60 + 23])
    expect([...columns.number]).toEqual([12, 10])
    expect([...columns.lng]).toEqual([10_600_000, NO_PLACE])
    expect([...columns.lat]).toEqual([2_100_000, NO_PLACE])
    expect([...columns.area]).toEqual([43, 40])
    expect([...columns.type]).toEqual([5, 9])
    expect([...columns.severity]).toEqual([3, 1])
    expect([...columns.status]).toEqual([9, 1])
    expect([...columns.days]).toEqual([254, 255])
  })

  it('are the same byte by byte, and tell how far they are', () => {
    const bytes = answer()
    const reader = columnReader()
    for (const [at] of bytes.entries()) {
      reader.push(bytes.subarray(at, at + 1))
      expect(reader.progress().total).toBe(at < HEADER - 1 ? 0 : 2)
    }
    expect(reader.progress()).toEqual({ read: 2, total: 2 })
    expect(reader.finish()).toEqual(read(answer()))
  })

  it('cut short anywhere are refused, never half read', () => {
    const bytes = answer()
    for (let length = 0; length < bytes.length; length++)
      expect(() => read(bytes.subarray(0, length))).toThrow(unreadable)
    expect(() => read(bytes, Uint8Array.of(0))).toThrow(unreadable)
  })

  it.each([
    ['another version', answer({ version: 2 })],
    ['fewer rows than were promised', answer({ rows: 3 })],
    ['more rows than were promised', answer({ rows: 1 })],
    ['fewer blocks than were promised', answer({ blocks: 2 })],
    ['more rows than ever fit', answer({ rows: 0xffffffff })],
    ['something else', new TextEncoder().encode('{"message":"not columns at all"}')],
  ])('of %s are refused', (_, bytes) => expect(() => read(bytes)).toThrow(unreadable))

  it('of a block whose chunks or planes do not fit are refused', () => {
    const bytes = answer()
    for (const [at, value] of [
      [20, 5],
      [HEAD, 5],
      [HEAD, 0],
    ] as const) {
      const wrong = bytes.slice()
      new DataView(wrong.buffer).setUint32(at, value, true)
      expect(() => read(wrong)).toThrow(Failure)
    }
  })

  it('of nothing are none', () => {
    const bytes = answer({ blocks: 0, rows: 0 }).subarray(0, HEADER)
    expect(read(bytes).length).toBe(0)
  })
})
