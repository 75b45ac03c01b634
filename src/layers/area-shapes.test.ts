// Outlines are drawn as they are needed: on the screen, in the detail it can show.
import { describe, expect, it } from 'vitest'
import type { Area } from '@/domain/area'
import type { BBox } from '@/domain/position'
import { shapeIndex } from './area-shapes'
import { sampleAreas } from './sample-rows.test-data'

const HERE: BBox = [107.6, 10.6, 107.8, 10.8]

const rugged = (area: Area): Area => {
  const ring = Array.from({ length: 2001 }, (_, index) => {
    const angle = ((index % 2000) / 2000) * 2 * Math.PI
    const radius = 0.03 + (index % 2) * 0.00002
    return [107.72 + radius * Math.cos(angle), 10.69 + radius * Math.sin(angle)]
  })
  return { ...area, outline: { type: 'MultiPolygon', coordinates: [[ring]] } }
}

describe('shapes of areas', () => {
  it('sets the whole apart from its hamlets', () => {
    const { ground, whole, larger, hamlets } = shapeIndex(sampleAreas).at(HERE, 13)
    expect(whole.map(({ row }) => row.id)).toEqual(['hamlets-0'])
    expect(ground).toEqual(whole)
    expect(larger).toEqual([])
    expect(hamlets.map(({ row }) => row.id)).toEqual(['hamlets-1', 'hamlets-2'])
  })

  it('lays ground under all of them when the whole has no outline', () => {
    const province: Area[] = sampleAreas.map((area) =>
      area.level === 'commune' ? { ...area, outline: null } : area,
    )
    const { ground, whole } = shapeIndex(province).at(HERE, 13)
    expect(whole).toEqual([])
    expect(ground).toHaveLength(2)
  })

  it('leaves out detail that the zoom cannot show, and areas off the screen', () => {
    const index = shapeIndex(sampleAreas.slice(0, 1).map(rugged))
    const points = (zoom: number) => index.at(HERE, zoom).whole[0]?.polygon[0]?.length ?? 0
    expect(points(9)).toBeLessThan(200)
    expect(points(15)).toBe(2001)
    expect(index.at([105, 20, 105.1, 20.1], 13).whole).toEqual([])
  })

  it('gives the same arrays for a small pan', () => {
    const index = shapeIndex(sampleAreas)
    expect(index.at([107.61, 10.61, 107.79, 10.79], 12.6)).toBe(index.at(HERE, 12.2))
  })
})
