// The columns that every feature table has, as a domain feature.
import type { Feature } from '@/domain/feature'
import { toInstant, toInstantOrNull } from './instant'

export interface FeatureRow {
  id: string
  area_id: string
  area_path: string
  created_at: string
  updated_at: string
  deleted_at: string | null
  changed_xid: string
}

export const FEATURE_COLUMNS = 'id,area_id,area_path,created_at,updated_at,deleted_at,changed_xid'

export const toFeature = (row: FeatureRow): Feature => ({
  id: row.id,
  areaId: row.area_id,
  areaPath: row.area_path,
  createdAt: toInstant(row.created_at),
  updatedAt: toInstant(row.updated_at),
  deletedAt: toInstantOrNull(row.deleted_at),
  version: row.changed_xid,
})
