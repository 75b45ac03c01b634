// Rows of registers as the map takes them: where they are, which houses a group has, until when a spot is watched.
import { describe, expect, it } from 'vitest'
import { toGroups, toRiskSite, toTrafficSpot } from './placed'
import type { RegisterRow, RegisterValues } from './register'

const row = (id: string, values: RegisterValues) => ({ id, values }) as RegisterRow
const house = (groupId: string, lng: number, lat: number) =>
  row(`house-${lng}`, { group_id: groupId, lng, lat })
const group = (id: string, kind: string, lng: number | null = null, lat: number | null = null) =>
  row(id, { name: id, kind, status: 'pilot', lng, lat })

describe('a community group', () => {
  it('is where it is said to be, else in the middle of its houses, else nowhere', () => {
    const groups = toGroups(
      [
        group('a', 'fire_group', 105.7, 21),
        group('b', 'fire_group'),
        group('c', 'five_self'),
        group('d', 'five_self'),
      ],
      [
        house('a', 106, 21),
        house('b', 106.2, 21.2),
        house('b', 106.4, 21.4),
        house('gone', 1, 1),
        house('d', 106, 21),
      ],
    )
    const [a, b, c, d] = groups
    expect(groups).toHaveLength(4)
    expect(a?.lngLat).toEqual([105.7, 21])
    expect(a?.houses).toEqual([[106, 21]])
    expect(b?.lngLat?.[0]).toBeCloseTo(106.3)
    expect(b?.lngLat?.[1]).toBeCloseTo(21.3)
    expect(c?.lngLat).toBeNull()
    // Only a fire group is made of houses.
    expect(d?.houses).toEqual([])
  })
})

describe('a watched place', () => {
  it('is none without a position', () => {
    expect(toRiskSite(row('a', { name: 'x', lng: null, lat: null }))).toEqual([])
    expect(toTrafficSpot(row('a', { lng: 106, lat: 21, began_on: null, months: 3 }))).toEqual([])
  })

  it('is watched to the day before the one so many months later', () => {
    const until = (began_on: string, months: number) =>
      toTrafficSpot(row('a', { lng: 106, lat: 21, began_on, months, radius_m: 150 }))[0]?.lastDay
    expect(until('2024-12-15', 3)).toBe('2025-03-14')
    expect(until('2024-11-30', 3)).toBe('2025-02-27')
  })
})
