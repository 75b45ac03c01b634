import { describe, expect, it } from 'vitest'
import { featuresUnder, selecting } from './selecting'

const rows = ['vn.24.a', 'vn.24.a.1', 'vn.24.ab', 'vn.25'].map((areaPath) => ({ areaPath }))

describe('what a query keeps', () => {
  it('is decided by the same function at every render', () => {
    const under = selecting(featuresUnder)
    expect(under('vn.24')).toBe(under('vn.24'))
    expect(under('vn.24')).not.toBe(under('vn.25'))
  })

  it('is the area and what lies below it', () => {
    expect(featuresUnder<{ areaPath: string }>('vn.24.a')(rows)).toEqual(rows.slice(0, 2))
  })

  it('forgets the key that was asked for longest ago', () => {
    const under = selecting(featuresUnder)
    const [first, second] = [under('0'), under('1')]
    for (let key = 2; key < 64; key += 1) under(String(key))
    expect(under('0')).toBe(first)
    under('64')
    expect(under('0')).toBe(first)
    expect(under('1')).not.toBe(second)
  })
})
