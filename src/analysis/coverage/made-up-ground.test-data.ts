// Hamlets with boundaries, and incidents in them, for the tests of what is covered.
import { beside } from '@/analysis/incident-card/made-up-rows.test-data'
import type { Area, Outline } from '@/domain/area'
import type { IncidentEntry } from '@/domain/incident'
import { bboxOf, type LngLat } from '@/domain/position'

/** Corners in metres east and north of `PLACE`. */
export function outlineOf(...rings: readonly (readonly (readonly [number, number])[])[]): Outline {
  const closed = rings.map((ring) =>
    [...ring, ring[0] ?? ([0, 0] as const)].map(([east, north]) => [...beside(east, north)]),
  )
  return { type: 'MultiPolygon', coordinates: [closed] }
}

export const box = (west: number, south: number, east: number, north: number) =>
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ] as const

export function hamlet(id: string, outline: Outline | null, more: Partial<Area> = {}): Area {
  const corners = (outline?.coordinates.flat(2) ?? []) as unknown as LngLat[]
  return {
    id,
    number: Number(id) || 1,
    code: id,
    codeEdition: '2025-07-01',
    level: 'hamlet',
    kind: 'thôn',
    name: id,
    aliases: [],
    parentId: 'commune',
    path: `vn.commune.${id}`,
    center: null,
    bbox: bboxOf(corners),
    outline,
    households: 100,
    population: null,
    beganOn: null,
    endedOn: null,
    version: '1',
    ...more,
  }
}

export const commune: Area = hamlet('commune', null, { level: 'commune', path: 'vn.commune' })

export const incident = (
  number: number,
  lngLat: LngLat | null,
  more: Partial<IncidentEntry> = {},
): IncidentEntry => ({
  id: String(number),
  number,
  areaId: '1',
  areaPath: 'vn.commune.1',
  occurredAt: new Date(0),
  typeId: 'crime.trom_cap',
  severity: 1,
  status: 'dong',
  resolution: 'days_7',
  lngLat,
  ...more,
})
