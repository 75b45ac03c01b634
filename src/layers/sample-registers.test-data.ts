// A few rows of the registers that have a place, for the tests.
import { toGroups, toRiskSite, toTrafficSpot } from '@/domain/registers/placed'
import type { RegisterRow, RegisterValues } from '@/domain/registers/register'

const row = (id: string, values: RegisterValues): RegisterRow => ({
  id,
  areaId: 'commune',
  areaPath: 'vn.commune',
  createdAt: new Date(0),
  updatedAt: new Date(0),
  deletedAt: null,
  version: '1',
  values,
})

const at = (index: number) => ({ lng: 107.7 + index * 0.002, lat: 10.7 - index * 0.001 })

/** A pilot, a fire group of three houses without a place of its own, and a group that is nowhere. */
export const sampleGroups = toGroups(
  [
    row('groups-0', { name: 'Tổ 1', kind: 'mediation', status: 'pilot', ...at(0) }),
    row('groups-1', { name: 'Tổ 2', kind: 'fire_group', status: 'launched', lng: null, lat: null }),
    row('groups-2', { name: 'Tổ 3', kind: 'five_self', status: 'ended', lng: null, lat: null }),
  ],
  [0, 1, 2].map((index) =>
    row(`group_households-${index}`, { group_id: 'groups-1', address: 'x', ...at(index) }),
  ),
)

export const sampleSites = ['2025-05-31', '2025-06-01', null].flatMap((due, index) =>
  toRiskSite(
    row(`risk_sites-${index}`, {
      name: 'Nhà trọ',
      kind: 'rented_rooms',
      next_inspection_due: due,
      ...at(index),
    }),
  ),
)

export const sampleSpots = ['2024-12-15', '2025-04-15', '2025-05-15'].flatMap((began, index) =>
  toTrafficSpot(
    row(`traffic_spots-${index}`, {
      name: 'Ngã tư',
      measures: 'Gờ giảm tốc',
      began_on: began,
      months: 3,
      radius_m: 150,
      ...at(index),
    }),
  ),
)
