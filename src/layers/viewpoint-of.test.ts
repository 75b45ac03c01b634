import { describe, expect, it } from 'vitest'
import { viewpointOf } from './viewpoint-of'

describe('the viewpoint of a box', () => {
  it('looks at the middle, and halves the zoom step for twice the box', () => {
    const small = viewpointOf([106, 21, 106.1, 21.05], 512)
    const large = viewpointOf([105.95, 20.975, 106.15, 21.075], 512)
    expect(small.lngLat).toEqual([106.05, 21.025])
    expect(small.zoom - large.zoom).toBeCloseTo(1, 6)
  })

  it('does not dive into a point', () => {
    expect(viewpointOf([106, 21, 106, 21], 512).zoom).toBe(16)
  })
})
