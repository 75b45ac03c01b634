// A few rows of every layer for the tests: one commune of two hamlets with what stands in it.
import type { GroundGrid } from '@/analysis/coverage/ground-grid'
import type { Area } from '@/domain/area'
import { CAMERA_STATUSES, type Camera } from '@/domain/camera'
import type { CoveragePlace } from '@/domain/coverage'
import type { Feature } from '@/domain/feature'
import { FIRE_POINT_STATUSES, type FirePoint } from '@/domain/fire-point'
import { INCIDENT_GROUPS, type IncidentEntry } from '@/domain/incident'
import type { LngLat } from '@/domain/position'
import { type IncidentPicture, NO_PICTURE } from './incident-picture'
import type { LayerId } from './registry'
import { sampleGroups, sampleSites, sampleSpots } from './sample-registers.test-data'

const feature = (id: string): Feature => ({
  id,
  areaId: 'commune',
  areaPath: 'vn.commune',
  createdAt: new Date(0),
  updatedAt: new Date(0),
  deletedAt: null,
  version: '1',
})

const place = (index: number): LngLat => [107.7 + index * 0.002, 10.7 - index * 0.001]

function square(id: string, level: Area['level'], west: number, width: number): Area {
  const [south, north, east] = [10.66, 10.72, west + width]
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return {
    id,
    number: 1,
    code: id,
    codeEdition: '2025-07-01',
    level,
    kind: level === 'hamlet' ? 'thôn' : 'xã',
    // Decomposed, as some sources write it.
    name: 'Tân Phước'.normalize('NFD'),
    aliases: [],
    parentId: level === 'hamlet' ? 'hamlets-0' : null,
    path: level === 'hamlet' ? `vn.commune.${id}` : 'vn.commune',
    center: [west + width / 2, 10.69],
    bbox: [west, south, east, north],
    outline: { type: 'MultiPolygon', coordinates: [[ring]] },
    households: 300,
    population: 1200,
    beganOn: null,
    endedOn: null,
    version: '1',
  }
}

export const sampleAreas: readonly Area[] = [
  square('hamlets-0', 'commune', 107.68, 0.08),
  square('hamlets-1', 'hamlet', 107.68, 0.04),
  square('hamlets-2', 'hamlet', 107.72, 0.04),
]

const sampleCameras: readonly Camera[] = CAMERA_STATUSES.map((status, index) => ({
  ...feature(`cameras-${index}`),
  lngLat: place(index),
  accuracyM: null,
  code: `C${index}`,
  name: `Camera ${index}`,
  kind: 'fixed',
  ownership: 'commune',
  status,
  bearingDeg: 90,
  fovDeg: index === 0 ? null : 60,
  rangeM: 50,
  installedOn: null,
  retentionDays: null,
  noticeSign: null,
  operator: null,
  photoPath: null,
  note: null,
  apartFrom: [],
}))

const sampleFirePoints: readonly FirePoint[] = FIRE_POINT_STATUSES.map((status, index) => ({
  ...feature(`fire_points-${index}`),
  lngLat: place(index),
  accuracyM: null,
  code: `F${index}`,
  name: `Điểm ${index}`,
  address: null,
  waterSource: 'tank',
  truckAccess: 'engine',
  status,
  lastCheckedOn: null,
  nextCheckDue: '2025-12-31',
  photoPath: null,
  note: null,
}))

/** One incident; null for a place nobody noted. */
const sampleIncident = (index: number, lngLat: LngLat | null): IncidentEntry => ({
  id: String(index),
  number: index,
  areaId: 'hamlets-1',
  areaPath: 'vn.commune.hamlets-1',
  occurredAt: new Date(0),
  typeId: INCIDENT_GROUPS[index % INCIDENT_GROUPS.length] ?? 'other',
  severity: 1,
  status: 'dong',
  resolution: 'days_7',
  lngLat,
})

const sampleIncidents = Array.from({ length: 30 }, (_, index) =>
  sampleIncident(index, index % 10 === 9 ? null : place(index % 3)),
)

const PLACES: Record<string, readonly CoveragePlace[]> = Object.fromEntries(
  (['fire_gaps', 'blind_spots'] as const).map((id) => [
    id,
    [1, 2].map((rank) => ({
      id: `${id}-${rank}`,
      rank,
      name: 'Thôn',
      lngLat: place(rank),
      areaId: 'hamlets-1',
      areaPath: 'vn.commune.hamlets-1',
      gain: { of: 'camera', incidents: 3 },
    })),
  ]),
)
const samplePlaces = (id: string) => PLACES[id] ?? []

const sampleGrid: GroundGrid = {
  stepM: 100,
  west: 107.7,
  south: 10.68,
  lngStep: 0.001,
  latStep: 0.001,
  columns: 2,
  rows: 2,
  owner: Int16Array.of(0, 0, 0, 0),
  counts: Uint32Array.of(4),
}

export const sampleRows: Record<LayerId, readonly unknown[]> = {
  hamlets: sampleAreas,
  cameras: sampleCameras,
  fire_points: sampleFirePoints,
  incidents: sampleIncidents,
  fire_gaps: samplePlaces('fire_gaps'),
  blind_spots: samplePlaces('blind_spots'),
  groups: sampleGroups,
  risk_sites: sampleSites,
  traffic_spots: sampleSpots,
}

const samplePicture: IncidentPicture = {
  entries: sampleIncidents.filter(({ lngLat }) => lngLat !== null),
  clusters: [{ cluster: { id: 'cluster-1', count: 12, lngLat: place(4), opensAtZoom: 15 } }],
  density: null,
  selected: sampleIncidents[1] ?? null,
  hovered: sampleIncidents[2] ?? null,
}

/** What each layer draws, and what it draws when there is nothing. */
export const sampleSources: Record<LayerId, readonly [some: unknown, none: unknown]> = {
  hamlets: [sampleAreas, []],
  cameras: [sampleCameras, []],
  fire_points: [sampleFirePoints, []],
  incidents: [samplePicture, NO_PICTURE],
  fire_gaps: [
    { grid: sampleGrid, isGap: Uint8Array.of(1, 1, 0, 1), places: samplePlaces('fire_gaps') },
    { grid: sampleGrid, isGap: new Uint8Array(4), places: [] },
  ],
  blind_spots: [
    { blind: samplePicture.entries, places: samplePlaces('blind_spots') },
    { blind: [], places: [] },
  ],
  groups: [sampleGroups, []],
  risk_sites: [sampleSites, []],
  traffic_spots: [sampleSpots, []],
}
