// Areas on a grid: those around the one with many incidents are hot, and the rest is not.
import { describe, expect, it } from 'vitest'
import type { Area } from '@/domain/area'
import { hotAreas } from './hot-areas'

const SIDE = 8

const areas = Array.from({ length: SIDE * SIDE }, (_, n) => ({
  id: String(n),
  center: [106 + (n % SIDE) * 0.01, 21 + Math.floor(n / SIDE) * 0.01],
})) as unknown as readonly Area[]

const counts = areas.map((_, n) => {
  const [column, line] = [n % SIDE, Math.floor(n / SIDE)]
  return 10 + (column < 3 && line < 3 ? 30 : 0) + ((n * 7) % 5)
})

describe('hot areas', () => {
  it('are where many incidents lie together, the surest first', () => {
    const found = hotAreas(areas, counts) ?? []
    expect(found.length).toBeGreaterThan(2)
    for (const { area } of found) {
      const n = Number(area.id)
      expect(n % SIDE).toBeLessThan(4)
      expect(Math.floor(n / SIDE)).toBeLessThan(4)
    }
    const chances = found.map(({ pValue }) => pValue)
    expect(chances).toEqual(chances.toSorted((a, b) => a - b))
  })

  it('are none where all have the same', () => {
    expect(
      hotAreas(
        areas,
        areas.map(() => 4),
      ),
    ).toEqual([])
  })

  it('are not told of with few areas', () => {
    expect(hotAreas(areas.slice(0, 15), counts)).toBeNull()
    expect(hotAreas([], [])).toBeNull()
  })
})
