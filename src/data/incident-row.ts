// An incident and its type as the wire has them, and as the domain has them.
import type {
  Incident,
  IncidentSource,
  IncidentStatus,
  IncidentType,
  Severity,
} from '@/domain/incident'
import type { Database } from './database.types'
import { FEATURE_COLUMNS, toFeature } from './feature-row'
import { toInstant, toInstantOrNull } from './instant'

type Tables = Database['public']['Tables']
export type IncidentRow = Omit<Tables['incidents']['Row'], 'location' | 'created_by'>
export type IncidentTypeRow = Tables['incident_types']['Row']

export const INCIDENT_COLUMNS = `${FEATURE_COLUMNS},number,occurred_at,reported_at,type_id,severity,status,lng,lat,source,deaths,injuries,damage_vnd,resolved_at,outcome`

export const toIncident = (row: IncidentRow): Incident => ({
  ...toFeature(row),
  number: row.number,
  occurredAt: toInstant(row.occurred_at),
  reportedAt: toInstantOrNull(row.reported_at),
  typeId: row.type_id,
  severity: row.severity as Severity,
  status: row.status as IncidentStatus,
  lngLat: row.lng === null || row.lat === null ? null : [row.lng, row.lat],
  source: row.source as IncidentSource,
  deaths: row.deaths,
  injuries: row.injuries,
  damageVnd: row.damage_vnd,
  resolvedAt: toInstantOrNull(row.resolved_at),
  outcome: row.outcome,
})

export const toIncidentType = (row: IncidentTypeRow): IncidentType => ({
  number: row.number,
  id: row.id,
  parentId: row.parent_id,
  labelVi: row.label_vi,
  labelEn: row.label_en,
  selfManagement: row.self_management as IncidentType['selfManagement'],
  colour: row.colour,
  symbol: row.symbol as IncidentType['symbol'],
  sortOrder: row.sort_order,
  retiredAt: toInstantOrNull(row.retired_at),
  version: row.changed_xid,
})
