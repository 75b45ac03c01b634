// The outline that a row has: on the map, or what keeps it from being one.
import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { FileRecord } from './file-table'
import { type PositionPlan, WGS84 } from './position-plan'
import { reproject } from './reproject'

export type OutlineFault =
  | 'import.row.not_an_outline'
  | 'import.row.position_outside_zone'
  | 'import.row.outside_degrees'
  | 'import.row.ring_open'
  | 'import.row.ring_short'

export type Outline = Polygon | MultiPolygon

export interface OutlineOfRow {
  readonly outline: FileRecord['geometry']
  readonly fault: OutlineFault | null
}

const refused = (fault: OutlineFault): OutlineOfRow => ({ outline: null, fault })

/** Degrees as the database stores them. What else is wrong with the shape, the database says: it alone can mend it. */
export function outlineOfRow(geometry: FileRecord['geometry'], how: PositionPlan): OutlineOfRow {
  if (geometry === null) return { outline: null, fault: null }
  if (!isOutline(geometry)) return refused('import.row.not_an_outline')
  const isPlain = how.epsg === WGS84 && !how.isSwapped
  const outline = isPlain ? geometry : (reproject(geometry, how) as Outline | null)
  if (outline === null) return refused('import.row.position_outside_zone')
  const rings = ringsOf(outline)
  // A map does not even draw what lies beyond the poles.
  if (!rings.every((ring) => ring.every(isOnEarth))) return refused('import.row.outside_degrees')
  const fault =
    rings.length === 0 ? 'import.row.ring_short' : (rings.map(faultOf).find(Boolean) ?? null)
  return fault === null ? { outline, fault } : refused(fault)
}

/** Closing it would hide that the rest is missing, where a file was cut off. */
function faultOf(ring: Position[]): OutlineFault | null {
  const [first, last] = [ring[0], ring.at(-1)]
  const isClosed = ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]
  if (ring.length - Number(isClosed) < 3) return 'import.row.ring_short'
  return isClosed ? null : 'import.row.ring_open'
}

export const isOutline = (geometry: FileRecord['geometry']): geometry is Outline =>
  geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'

/** Outer rings and holes. */
export const ringsOf = (outline: Outline): Position[][] =>
  outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat()

const isOnEarth = ([lng = Number.NaN, lat = Number.NaN]: Position): boolean =>
  Math.abs(lng) <= 180 && Math.abs(lat) <= 90
