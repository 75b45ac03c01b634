// Shades of areas: by count or by rate, round breaks, and no word where there is too little.
import { describe, expect, it } from 'vitest'
import { shadeAreas } from './shade-areas'

const area = (id: string, count: number, households: number | null = 400) => ({
  id,
  count,
  households,
})
const AREAS = [area('a', 4), area('b', 5), area('c', 21), area('d', 50, 2000), area('e', 48, null)]

describe('shades', () => {
  it('go by even round steps of the count', () => {
    const { breaks, classes } = shadeAreas(AREAS, AREAS, 'count', 5)
    expect(breaks).toEqual([10, 20, 30, 40])
    expect(Object.fromEntries(classes)).toEqual({ a: null, b: 0, c: 2, d: 4, e: 4 })
  })

  it('go by the rate, unknown where nobody counted the households', () => {
    const { breaks, classes } = shadeAreas(AREAS, AREAS, 'rate', 5)
    // 12.5, 52.5 and 25 for every 1,000 households.
    expect(breaks).toEqual([20, 40, 60, 80])
    expect(Object.fromEntries(classes)).toEqual({ a: null, b: 0, c: 2, d: 1, e: null })
  })

  it('keep their breaks under a filter', () => {
    const filtered = AREAS.map((one) => ({ ...one, count: Math.floor(one.count / 4) }))
    expect(shadeAreas(filtered, AREAS, 'count', 5).breaks).toEqual([10, 20, 30, 40])
  })

  it('of nothing say nothing', () => {
    const nothing = shadeAreas([area('a', 0)], [area('a', 0)], 'count', 5)
    expect(nothing.breaks).toEqual([])
    expect(nothing.classes.get('a')).toBeNull()
  })
})
