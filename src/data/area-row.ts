// An area as the wire has it, and as the domain has it.
import type { Area, AreaLevel, Outline } from '@/domain/area'
import { bboxOf, type LngLat } from '@/domain/position'
import type { Database } from './database.types'

export type AreaRow = Pick<
  Database['public']['Tables']['areas']['Row'],
  | 'id'
  | 'number'
  | 'code'
  | 'code_edition'
  | 'level'
  | 'kind'
  | 'name'
  | 'aliases'
  | 'parent_id'
  | 'path'
  | 'center_lng'
  | 'center_lat'
  | 'outline'
  | 'households'
  | 'population'
  | 'began_on'
  | 'ended_on'
  | 'changed_xid'
>

export const AREA_COLUMNS =
  'id,number,code,code_edition,level,kind,name,aliases,parent_id,path,center_lng,center_lat,outline,households,population,began_on,ended_on,changed_xid'

export function toArea(row: AreaRow): Area {
  const outline = row.outline as unknown as Outline | null
  return {
    id: row.id,
    number: row.number,
    code: row.code,
    codeEdition: row.code_edition,
    level: row.level as AreaLevel,
    kind: row.kind,
    name: row.name,
    aliases: row.aliases,
    parentId: row.parent_id,
    path: row.path,
    center:
      row.center_lng === null || row.center_lat === null ? null : [row.center_lng, row.center_lat],
    bbox: outline && bboxOf(outline.coordinates.flat(2) as unknown as LngLat[]),
    outline,
    households: row.households,
    population: row.population,
    beganOn: row.began_on,
    endedOn: row.ended_on,
    version: row.changed_xid,
  }
}
