import { describe, expect, it } from 'vitest'
import { visibleRows } from './visible-rows'

describe('the rows in sight', () => {
  it('keeps a long list short', () => {
    const { first, after } = visibleRows(5000, 60, 60_000, 600)
    expect(first).toBeLessThanOrEqual(1000)
    expect(after).toBeGreaterThanOrEqual(1010)
    expect(after - first).toBeLessThan(40)
  })

  it('stays inside the list at both ends', () => {
    expect(visibleRows(3, 60, 0, 600)).toEqual({ first: 0, after: 3 })
    expect(visibleRows(0, 60, 0, 600)).toEqual({ first: 0, after: 0 })
    expect(visibleRows(5, 60, 99_999, 600)).toEqual({ first: 5, after: 5 })
  })
})
