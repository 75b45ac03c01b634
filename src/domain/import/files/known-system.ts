// The system of a file's shapes as one that the import goes on with: degrees of WGS 84 or a zone of VN-2000.

import type { Position } from 'geojson'
import proj4 from 'proj4'
import type { FileRecord } from '@/domain/import/file-table'
import { movedBy } from '@/domain/import/reproject'
import { degreesToWgs84 } from '@/domain/vn2000'
import { zoneOf } from '@/domain/vn2000-zones'
import { firstPlace } from './clean-geometry'
import type { Reading } from './reading'

const WGS84 = 4326
const VN2000_DEGREES = 4756
/** Numbers of degrees are smaller. */
const METRES = 1000

const nowhere: Position = [Number.NaN, Number.NaN]

function fromUtm(zone: number) {
  const projection = proj4(`+proj=utm +zone=${zone} +datum=WGS84 +units=m +no_defs`)
  return (x: number, y: number): Position => {
    // Farther from the meridian the projection does not even end.
    if (!(Math.abs(x - 500_000) <= 400_000 && y >= 0 && y <= 4_000_000)) return nowhere
    return projection.inverse([x, y])
  }
}

/** By EPSG code: what a system is called, and its places on WGS 84. */
const READ: Readonly<Record<number, { name: string; move: (x: number, y: number) => Position }>> = {
  [VN2000_DEGREES]: { name: 'VN-2000', move: (x, y) => [...degreesToWgs84([x, y])] },
  32648: { name: 'WGS 84 / UTM 48N', move: fromUtm(48) },
  32649: { name: 'WGS 84 / UTM 49N', move: fromUtm(49) },
}

/**
 * Shapes in another system that is read are moved to degrees where they stand; a place that cannot be one becomes NaN.
 * @param epsg as the file says
 * @returns EPSG code of the numbers from now on; null where they are to be told from where they lie
 */
export function toKnownSystem(
  rows: { geometry: FileRecord['geometry'] }[],
  epsg: number | null,
  { note }: Reading,
): number | null {
  if (epsg === null || zoneOf(epsg) !== null) return epsg
  if ((epsg === WGS84 || epsg === VN2000_DEGREES) && areMetres(rows)) {
    note('import.note.not_degrees')
    return null
  }
  if (epsg === WGS84) return epsg
  const system = READ[epsg]
  if (system === undefined) {
    note('import.note.projection_unread', { epsg: String(epsg) })
    return null
  }
  for (const row of rows) row.geometry = row.geometry && movedBy(row.geometry, system.move)
  note('import.note.projected', { system: system.name })
  return WGS84
}

/** Where a file says or implies degrees: nothing says which metres. */
function areMetres(rows: readonly Pick<FileRecord, 'geometry'>[]): boolean {
  const places = rows.flatMap(({ geometry }) =>
    geometry === null ? [] : (firstPlace(geometry) ?? []),
  )
  return places.filter((number) => Math.abs(number) > METRES).length * 2 > places.length
}
