// Who walks on while filling in a form does not take the camera along.
import { describe, expect, it } from 'vitest'
import {
  afterFix,
  afterNextStep,
  isSamePlace,
  type PositionSource,
  sourcedFrom,
} from './position-source'

const at = (accuracyM: number) => ({ lngLat: [107.7, 10.7] as const, accuracyM })
const kept = (accuracyM: number) => afterNextStep(sourcedFrom('gps'), at(accuracyM))

describe('the position in a form', () => {
  it('follows the device until the next step begins, however bad the fix', () => {
    const following = sourcedFrom('gps')
    expect(afterFix(following, 6)).toBe(following)
    expect(afterFix(following, 900)).toBe(following)
  })

  it('goes on following where the next step begins before the first fix', () =>
    expect(afterNextStep(sourcedFrom('gps'), null).source).toBe('gps'))

  it('stays where it is once it is good', () => {
    expect(kept(10).source).toBe('kept')
    expect(afterFix(kept(10), 3)).toBeNull()
  })

  it('is bettered while it is not good, by better fixes alone, and then stays', () => {
    expect(afterFix(kept(60), 60)).toBeNull()
    expect(afterFix(kept(60), 61)).toBeNull()
    const better = afterFix(kept(60), 25)
    expect(better).toEqual({ source: 'kept', limitM: 25 })
    expect(better && afterFix(better, 40)).toBeNull()
    const good = better && afterFix(better, 8)
    expect(good).toEqual({ source: 'kept', limitM: 0 })
    expect(good && afterFix(good, 3)).toBeNull()
  })

  it('is not bettered again from worse by a further step', () =>
    expect(afterNextStep(kept(20), at(80))).toEqual(kept(20)))

  it.each<PositionSource>(['hand', 'saved'])('of "%s" is never moved by the device', (source) => {
    expect(afterFix(sourcedFrom(source), 3)).toBeNull()
    expect(afterNextStep(sourcedFrom(source), at(3))).toEqual(sourcedFrom(source))
  })

  it('is not moved by the rounding of the map', () => {
    expect(isSamePlace([107.7, 10.7], [107.7000009, 10.7])).toBe(true)
    expect(isSamePlace([107.7, 10.7], [107.700002, 10.7])).toBe(false)
  })
})
