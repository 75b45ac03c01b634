// Symbols of a view: each incident in view is in one of them, and there are never too many.
import { describe, expect, it } from 'vitest'
import type { BBox } from '@/domain/position'
import { EVERYTHING, failuresOf } from './incident-filter'
import { incidentTable } from './incident-table'
import { madeUpIncidents } from './made-up-incidents.test-data'
import { type Marks, marksIn } from './marks'

const WHOLE: BBox = [105.9, 21, 106.4, 21.3]
const table = incidentTable(madeUpIncidents({ rows: 5000, areas: 60, days: 100 }))
const all = failuresOf(table, EVERYTHING)
const placed = table.x.reduce((sum, x) => sum + (Number.isNaN(x) ? 0 : 1), 0)

const countOf = ({ rows, clusters }: Marks): number =>
  rows.length + clusters.reduce((sum, { count }) => sum + count, 0)

describe('marks', () => {
  it.each([5, 9, 11, 12.4, 14, 17])('at zoom %d hold every incident in view once', (zoom) => {
    const marks = marksIn(table, all, [0, 5000], { bounds: WHOLE, zoom })
    expect(countOf(marks)).toBe(placed)
    expect(new Set(marks.rows).size).toBe(marks.rows.length)
  })

  it('are few from afar, and single ones near the ground', () => {
    const far = marksIn(table, all, [0, 5000], { bounds: WHOLE, zoom: 9 })
    expect(far.clusters.length + far.rows.length).toBeLessThan(60)
    const near = marksIn(table, all, [0, 5000], { bounds: [106, 21.1, 106.01, 21.11], zoom: 17 })
    expect(near.clusters).toEqual([])
    expect(near.rows.length).toBeGreaterThan(0)
    expect(near.rows.length).toBeLessThan(placed / 2)
  })

  it('of clusters lie inside what holds their incidents', () => {
    const { clusters } = marksIn(table, all, [0, 5000], { bounds: WHOLE, zoom: 12 })
    expect(clusters.length).toBeGreaterThan(3)
    for (const {
      lngLat: [lng, lat],
      bbox: [west, south, east, north],
    } of clusters) {
      expect(lng).toBeGreaterThanOrEqual(west - 1e-6)
      expect(lng).toBeLessThanOrEqual(east + 1e-6)
      expect(lat).toBeGreaterThanOrEqual(south - 1e-6)
      expect(lat).toBeLessThanOrEqual(north + 1e-6)
    }
  })

  it('stay the same gathering while the map only moves', () => {
    const one = marksIn(table, all, [0, 5000], { bounds: [106, 21.1, 106.1, 21.15], zoom: 12 })
    const moved = marksIn(table, all, [0, 5000], { bounds: WHOLE, zoom: 12.3 })
    const places = new Set(moved.clusters.map(({ lngLat }) => lngLat.join()))
    const inside = one.clusters.filter(({ lngLat: [lng] }) => lng > 106.02 && lng < 106.08)
    expect(inside.filter(({ lngLat }) => places.has(lngLat.join())).length).toBeGreaterThan(0)
  })
})
