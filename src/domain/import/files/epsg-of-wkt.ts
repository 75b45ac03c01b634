// The coordinate system of a .prj file by its EPSG code: by its own word, else by what it is made of.
import { VN2000_ZONES } from '@/domain/vn2000-zones'

const WGS84 = 4326
const VN2000_DEGREES = 4756
/** UTM on WGS 84, zones 48 and 49 north: those over Vietnam. */
const UTM_WGS84: Readonly<Record<number, number>> = { 105: 32648, 111: 32649 }
/** No system takes as many characters to say. */
const LONGEST = 20_000
/** A thousandth of a degree: meridians are a quarter of a degree apart. */
const SAME_DEG = 0.001

/** @param wkt WKT 1, that of ESRI or WKT 2; null where it is none of the systems in use here */
export function epsgOfWkt(wkt: string): number | null {
  const text = wkt.slice(0, LONGEST).trim()
  const [, code] = /(?:AUTHORITY|ID)\s*\[\s*"EPSG"\s*,\s*"?(\d+)"?\s*\]\s*\]\s*$/i.exec(text) ?? []
  if (code !== undefined) return Number(code)
  const isVn2000 = /vn[-_ ]?2000|vietnam[-_ ]?2000/i.test(text)
  const isWgs84 = /wgs[-_ ]?(?:19)?84/i.test(text)
  if (/^GEO(?:GCS|GCRS|DCRS)\s*\[/i.test(text))
    return isVn2000 ? VN2000_DEGREES : isWgs84 ? WGS84 : null
  const meridian = parameter(text, 'central_meridian|longitude of natural origin')
  const scale = parameter(text, 'scale_factor|scale factor at natural origin')
  const easting = parameter(text, 'false_easting|false easting')
  const northing = parameter(text, 'false_northing|false northing') ?? 0
  if (meridian === null || scale === null || easting !== 500_000 || northing !== 0) return null
  const isTm3 = Math.abs(scale - 0.9999) < 1e-6
  // On the spheroid of WGS 84, only VN-2000 has zones of this scale: many of its files name the datum of GPS.
  if (isTm3 || isVn2000) return zoneEpsg(meridian, isTm3 ? 'tm3' : 'utm')
  return isWgs84 && Math.abs(scale - 0.9996) < 1e-6 ? (UTM_WGS84[meridian] ?? null) : null
}

const zoneEpsg = (meridian: number, kind: 'tm3' | 'utm'): number | null =>
  VN2000_ZONES.find(
    (zone) => zone.kind === kind && Math.abs(zone.meridianDeg - meridian) < SAME_DEG,
  )?.epsg ?? null

function parameter(wkt: string, names: string): number | null {
  const [, value] =
    new RegExp(`PARAMETER\\s*\\[\\s*"(?:${names})"\\s*,\\s*(-?[\\d.eE+-]+)`, 'i').exec(wkt) ?? []
  return value === undefined ? null : Number(value)
}
