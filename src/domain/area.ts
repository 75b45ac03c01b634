// An administrative area: country, province, commune or hamlet.
import type { BBox, LngLat } from './position'

export const AREA_LEVELS = ['country', 'province', 'commune', 'hamlet'] as const
export type AreaLevel = (typeof AREA_LEVELS)[number]

/** Outline as GeoJSON, simplified for the map; the database keeps the whole boundary. */
export interface Outline {
  readonly type: 'MultiPolygon'
  readonly coordinates: number[][][][]
}

export interface Area {
  readonly id: string
  /** What incidents as columns call it by. */
  readonly number: number
  /** Text, leading zeros matter. Unique only together with its edition: codes were used again on 2025-07-01. */
  readonly code: string
  /** ISO date of the code list, `2025-07-01`. */
  readonly codeEdition: string
  readonly level: AreaLevel
  /** What it calls itself: `xã`, `phường`, `đặc khu`, `thôn`, `tổ dân phố`, `khu phố`, `tỉnh` ... */
  readonly kind: string
  readonly name: string
  /** Old names, searchable. */
  readonly aliases: readonly string[]
  readonly parentId: string | null
  readonly path: string
  readonly center: LngLat | null
  readonly bbox: BBox | null
  readonly outline: Outline | null
  readonly households: number | null
  readonly population: number | null
  /** The first day on which it counts, as far as somebody stated it. */
  readonly beganOn: string | null
  /** The first day on which it counts no more: it keeps its incidents and takes nothing new. */
  readonly endedOn: string | null
  readonly version: string
}

/** `xã` + `Quế Tân` -> `Xã Quế Tân`. */
export function fullNameOf(area: Pick<Area, 'kind' | 'name'>): string {
  const kind = area.kind.charAt(0).toLocaleUpperCase('vi') + area.kind.slice(1)
  return `${kind} ${area.name}`.trim()
}

/** Those that are there today. */
export const livingAreas = (areas: readonly Area[]): readonly Area[] =>
  areas.filter(({ endedOn }) => !endedOn)

/** True when `path` is `ancestor` or lies below it. */
export function isWithin(path: string, ancestor: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}.`)
}
