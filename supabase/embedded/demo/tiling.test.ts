// Hamlets tile their commune: no gap, no overlap, and the commune's outline is their common outline.
import { describe, expect, it } from 'vitest'
import type { LngLat } from '@/domain/position'
import { FIVE_COMMUNES } from './communes/five'
import { drawingOf } from './drawing'
import { edgesOf, isInside, measure } from './plane'

describe.each(FIVE_COMMUNES)('$name', (commune) => {
  const { hamlets, outline, toLngLat } = drawingOf(commune)
  const areaOf = (ring: readonly LngLat[]) => {
    const [west, south] = outline[0] ?? [0, 0]
    return Math.abs(measure(ring.map(([lng, lat]) => [lng - west, lat - south])).area)
  }

  it('has the hamlets and about the size that were asked for', () => {
    expect(hamlets).toHaveLength(commune.hamlets.length)
    const degreeM = 111_320
    const km2 =
      (areaOf(outline) * degreeM * degreeM * Math.cos((commune.center[1] * Math.PI) / 180)) / 1e6
    expect(km2 / commune.areaKm2).toBeGreaterThan(0.9)
    expect(km2 / commune.areaKm2).toBeLessThan(1.1)
  })

  it('is covered by its hamlets exactly', () => {
    const covered = hamlets.reduce((sum, { border }) => sum + areaOf(border), 0)
    expect(covered / areaOf(outline)).toBeCloseTo(1, 9)
  })

  it('shares every inner edge between exactly two hamlets', () => {
    const edges = hamlets.flatMap(({ border }) => edgesOf(border).map(([a, b]) => `${a}>${b}`))
    expect(new Set(edges).size).toBe(edges.length)
    const inner = edgesOf(outline).length
    const known = new Set(edges)
    const single = edges.filter((edge) => !known.has(edge.split('>').reverse().join('>')))
    expect(single).toHaveLength(inner)
  })

  it('has each place in one hamlet', () => {
    const reach = 1.5 * Math.sqrt(commune.areaKm2 * 1e6)
    for (let x = -reach; x <= reach; x += reach / 20)
      for (let y = -reach; y <= reach; y += reach / 20) {
        const place = toLngLat([x, y])
        const holding = hamlets.filter(({ border }) => isInside(place, border)).length
        expect(holding).toBe(isInside(place, outline) ? 1 : 0)
      }
  })

  it('has hamlets of different sizes, none tiny', () => {
    const sizes = hamlets.map(({ border }) => areaOf(border)).sort((a, b) => a - b)
    const [least = 0, most = 0] = [sizes[0], sizes.at(-1)]
    expect(most / least).toBeGreaterThan(1.15)
    expect(most / least).toBeLessThan(8)
  })
})
