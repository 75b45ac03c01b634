// An incident: what happened, when and where. Places and counts, never names of persons.
import type { Feature } from './feature'
import type { LngLat } from './position'
import { daysToResolution, type ResolutionClass, resolutionAt } from './resolution'

export const INCIDENT_GROUPS = [
  'crime',
  'vice',
  'fire',
  'traffic',
  'public_order',
  'dispute',
  'rescue',
  'other',
] as const
export type IncidentGroup = (typeof INCIDENT_GROUPS)[number]

/** Steps an incident goes through, in order; `mo_lai` opens a closed one again. */
export const INCIDENT_STATUSES = [
  'moi_tiep_nhan',
  'dang_xac_minh',
  'dang_xu_ly',
  'dang_hoa_giai',
  'chuyen_cap_tren',
  'da_giai_quyet',
  'hoa_giai_thanh',
  'hoa_giai_khong_thanh',
  'khong_du_co_so',
  'dong',
  'mo_lai',
] as const
export type IncidentStatus = (typeof INCIDENT_STATUSES)[number]

/** Those that count as settled. */
export const CLEARED_STATUSES: readonly IncidentStatus[] = [
  'da_giai_quyet',
  'hoa_giai_thanh',
  'dong',
]

/** 1 less serious, 2 serious, 3 very serious, 4 extremely serious. */
export type Severity = 1 | 2 | 3 | 4

export const INCIDENT_SOURCES = [
  'hotline',
  'resident',
  'patrol',
  'camera',
  'agency',
  'other',
] as const
export type IncidentSource = (typeof INCIDENT_SOURCES)[number]

export interface IncidentType {
  /** What incidents as columns call it by. */
  readonly number: number
  /** As in `crime.trom_cap`; a group is its own id, as in `crime`. */
  readonly id: string
  /** The group's id, null for a group itself. */
  readonly parentId: string | null
  readonly labelVi: string
  readonly labelEn: string
  /** Which of the five contents of "5 tự quản" it belongs to, null for none. */
  readonly selfManagement: 1 | 2 | 3 | 4 | 5 | null
  /** `#rrggbb`. */
  readonly colour: string
  readonly symbol: 'diamond' | 'triangle'
  readonly sortOrder: number
  /** Since when it is offered no more; null while it is. */
  readonly retiredAt: Date | null
  /** Which an edit goes on from. */
  readonly version: string
}

export interface Incident extends Feature {
  /** Row number given by the database. */
  readonly number: number
  readonly occurredAt: Date
  readonly reportedAt: Date | null
  readonly typeId: string
  readonly severity: Severity
  readonly status: IncidentStatus
  /** Null when nobody noted the place: shown as "chưa có vị trí", never guessed. */
  readonly lngLat: LngLat | null
  readonly source: IncidentSource
  readonly deaths: number
  readonly injuries: number
  readonly damageVnd: number
  readonly resolvedAt: Date | null
  readonly outcome: string | null
}

/** What map and list know of an incident; the rest is read when its details open. */
export interface IncidentEntry
  extends Pick<Incident, 'number' | 'occurredAt' | 'typeId' | 'severity' | 'status' | 'lngLat'> {
  /** The number as text: what the URL names it by. */
  readonly id: string
  readonly areaId: string
  readonly areaPath: string
  readonly resolution: ResolutionClass
}

export const entryOf = (incident: Incident): IncidentEntry => ({
  ...incident,
  id: String(incident.number),
  resolution: resolutionAt(daysToResolution(incident)),
})

/** The group of a type id: `crime.trom_cap` -> `crime`; an unknown group is `other`. */
export function groupOf(typeId: string): IncidentGroup {
  const group = typeId.split('.', 1)[0]
  return INCIDENT_GROUPS.find((known) => known === group) ?? 'other'
}
