import { describe, expect, it } from 'vitest'
import { blockBetween, blockOf, cellAfterKey, isSameBlock, runsOf } from './matrix-block'
import { matrixFrame, matrixPlaceAt } from './matrix-frame'

const at = (hour: number | null, weekday: number | null) => ({ hour, weekday })

describe('choosing hours and weekdays', () => {
  it('takes the block between two cells, in any direction', () => {
    const block = { hours: [18, 21], weekdays: [4, 6] }
    expect(blockBetween(at(18, 4), at(21, 6))).toEqual(block)
    expect(blockBetween(at(21, 6), at(18, 4))).toEqual(block)
  })

  it('takes whole columns from the names of hours, whole rows from those of weekdays', () => {
    expect(blockBetween(at(20, null), at(22, 3))).toEqual({ hours: [20, 22], weekdays: [0, 6] })
    expect(blockBetween(at(null, 5), at(7, 6))).toEqual({ hours: [0, 23], weekdays: [5, 6] })
    expect(blockBetween(at(3, 2), at(null, null))).toEqual({ hours: [0, 3], weekdays: [0, 2] })
  })

  it('finds the cell under the pointer, the nearest one from outside', () => {
    const frame = matrixFrame(800)
    const middle = frame.left + 5.5 * frame.cellWidth
    expect(matrixPlaceAt(frame, middle, frame.top + 2.5 * frame.cellHeight)).toEqual(at(5, 2))
    expect(matrixPlaceAt(frame, middle, 3)).toEqual(at(5, null))
    expect(matrixPlaceAt(frame, 3, frame.top + 1)).toEqual(at(null, 0))
    expect(matrixPlaceAt(frame, 5000, 5000)).toEqual(at(23, 6))
  })
})

describe('what is chosen', () => {
  it('is outlined as runs of neighbours, also over midnight', () => {
    expect(runsOf(new Set([22, 23, 0, 1]), 24)).toEqual([
      [0, 1],
      [22, 23],
    ])
    expect(runsOf(null, 7)).toEqual([[0, 6]])
    expect(runsOf(new Set(), 7)).toEqual([])
  })

  it('is a block only where it is one', () => {
    expect(blockOf(new Set([3, 4]), null)).toEqual({ hours: [3, 4], weekdays: [0, 6] })
    expect(blockOf(new Set([3, 5]), null)).toBeNull()
    expect(blockOf(null, null)).toBeNull()
    const block = blockBetween(at(3, 0), at(4, 6))
    expect(isSameBlock(blockOf(new Set([3, 4]), null), block)).toBe(true)
    expect(isSameBlock(null, block)).toBe(false)
  })
})

it('moves from cell to cell by keys, and not off the edge', () => {
  expect(cellAfterKey('ArrowRight', 5, 2)).toEqual({ hour: 6, weekday: 2 })
  expect(cellAfterKey('ArrowUp', 5, 0)).toEqual({ hour: 5, weekday: 0 })
  expect(cellAfterKey('End', 5, 2)).toEqual({ hour: 23, weekday: 2 })
  expect(cellAfterKey('a', 5, 2)).toBeNull()
})
