import { describe, expect, it } from 'vitest'
import { beside, PLACE } from '@/analysis/incident-card/made-up-rows.test-data'
import { randomFrom } from '@/analysis/statistics/seeded-random.test-data'
import { sees } from './camera-sight'

const cone = (bearingDeg: number, fovDeg: number, rangeM = 50) => ({ bearingDeg, fovDeg, rangeM })

describe('what a camera sees', () => {
  it('ends at its range, and at half its width to either side', () => {
    expect(sees(PLACE, cone(90, 60), beside(49, 0))).toBe(true)
    expect(sees(PLACE, cone(90, 60), beside(51, 0))).toBe(false)
    expect(sees(PLACE, cone(90, 60), beside(40, 22))).toBe(true)
    expect(sees(PLACE, cone(90, 60), beside(40, 24))).toBe(false)
    expect(sees(PLACE, cone(90, 60), beside(-20, 0))).toBe(false)
  })

  it('goes on across north', () => {
    expect(sees(PLACE, cone(350, 40), beside(5, 40))).toBe(true)
    expect(sees(PLACE, cone(350, 40), beside(10, 40))).toBe(false)
    expect(sees(PLACE, cone(5, 40), beside(-5, 40))).toBe(true)
    expect(sees(PLACE, cone(5, 40), beside(-14, 40))).toBe(false)
  })

  it('has no edge when it looks all around, and nothing in it without a range', () => {
    for (let bearing = 0; bearing < 360; bearing += 15) {
      const place = beside(
        49 * Math.sin((bearing * Math.PI) / 180),
        49 * Math.cos((bearing * Math.PI) / 180),
      )
      expect(sees(PLACE, cone(123, 360), place), `${bearing}`).toBe(true)
    }
    expect(sees(PLACE, cone(0, 360, 0), PLACE)).toBe(false)
    expect(sees(PLACE, cone(0, 30), PLACE)).toBe(true)
  })

  it('is a plane sector near by, 20,000 places', () => {
    const random = randomFrom(31)
    for (let round = 0; round < 20_000; round++) {
      const [bearing, fov, range] = [random() * 360, 1 + random() * 358, 5 + random() * 200]
      const [angle, away] = [random() * 360, random() * 1.5 * range]
      const turn = Math.abs(((angle - bearing + 540) % 360) - 180)
      // Places within a hair of an edge may fall on either side.
      if (Math.abs(turn - fov / 2) < 0.01 || Math.abs(away - range) < 0.01) continue
      const radians = (angle * Math.PI) / 180
      const place = beside(away * Math.sin(radians), away * Math.cos(radians))
      expect(sees(PLACE, cone(bearing, fov, range), place)).toBe(away < range && turn < fov / 2)
    }
  })
})
