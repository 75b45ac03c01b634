// How far and how long is said of a fire point, and when its list is too old.
import { describe, expect, it } from 'vitest'
import { isInaccurate, isStale, roundedM, walkMinutes } from './public-fire-point'

describe('what is said of the way to a fire point', () => {
  it.each([
    [0, 10, 1],
    [4, 10, 1],
    [80, 80, 1],
    [81, 80, 2],
    [244, 240, 4],
    [246, 250, 4],
    [9_996, 10_000, 125],
  ])('%s m are about %s m and at least %s minutes', (metres, rounded, minutes) => {
    expect(roundedM(metres)).toBe(rounded)
    expect(walkMinutes(metres)).toBe(minutes)
  })

  it('warns of a position that is off by more than a street, and of no other place', () => {
    const gps = (accuracyM: number) =>
      isInaccurate({ is: 'gps', lngLat: [106, 21], accuracyM, at: 0 })
    expect([gps(150), gps(151), gps(3000)]).toEqual([false, true, true])
    expect(isInaccurate({ is: 'tap', lngLat: [106, 21] })).toBe(false)
  })

  it('asks again after half a minute, and when the clock was put back', () => {
    expect([30_000, 30_001, -1].map((age) => isStale(1_000_000, 1_000_000 + age))).toEqual([
      false,
      true,
      true,
    ])
  })
})
