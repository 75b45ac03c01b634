// The areas of the demo province: the province, its communes, their hamlets.
import type { LngLat } from '@/domain/position'
import { demoId } from './demo-id'
import type { Drawing } from './drawing'

/** Before the codes were used again on 2025-07-01. */
const EDITION = '2024-12-31'
export const PROVINCE_CODE = 'DM'

export interface DemoArea {
  readonly id: string
  readonly code: string
  readonly code_edition: string
  readonly level: 'province' | 'commune' | 'hamlet'
  readonly kind: string
  readonly name: string
  readonly aliases: readonly string[]
  /** Null for the province, which belongs to the country. */
  readonly parent_id: string | null
  /** EWKT. The province has none: its communes lie hundreds of kilometres apart. */
  readonly boundary: string | null
  readonly center: string
  readonly households: number
  readonly population: number
}

/** Parents before children. */
export function areasOf(drawings: readonly Drawing[]): DemoArea[] {
  const communes = drawings.map(communeOf)
  const province: DemoArea = {
    id: demoId('area', PROVINCE_CODE),
    code: PROVINCE_CODE,
    code_edition: EDITION,
    level: 'province',
    kind: 'tỉnh',
    name: 'Bình Yên (dữ liệu mẫu)',
    aliases: ['Tỉnh mẫu', 'Demo province'],
    parent_id: null,
    boundary: null,
    center: ewktPoint([106.2, 16.4]),
    households: total(communes.map(({ households }) => households)),
    population: total(communes.map(({ population }) => population)),
  }
  return [province, ...communes, ...drawings.flatMap(hamletsOf)]
}

function communeOf({ commune, hamlets, outline }: Drawing): DemoArea {
  return {
    id: demoId('area', commune.code),
    code: commune.code,
    code_edition: EDITION,
    level: 'commune',
    kind: commune.kind,
    name: commune.name,
    aliases: commune.aliases,
    parent_id: demoId('area', PROVINCE_CODE),
    boundary: ewktArea(outline),
    center: ewktPoint(commune.center),
    households: total(hamlets.map(({ households }) => households)),
    population: total(hamlets.map(({ population }) => population)),
  }
}

function hamletsOf({ commune, hamlets, toLngLat }: Drawing): DemoArea[] {
  return hamlets.map(({ code, name, middle, border, households, population }) => ({
    id: demoId('area', code),
    code,
    code_edition: EDITION,
    level: 'hamlet',
    kind: commune.hamletKind,
    name,
    aliases: commune.hamletKind === 'tổ dân phố' ? [`TDP ${name}`, `Tổ ${name}`] : [],
    parent_id: demoId('area', commune.code),
    boundary: ewktArea(border),
    center: ewktPoint(toLngLat(middle)),
    households,
    population,
  }))
}

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)

const ewktPoint = ([lng, lat]: LngLat) => `SRID=4326;POINT(${lng} ${lat})`

const ewktArea = (ring: readonly LngLat[]) =>
  `SRID=4326;MULTIPOLYGON(((${ring.map(([lng, lat]) => `${lng} ${lat}`).join(',')})))`
