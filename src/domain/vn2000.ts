// Coordinates off a land paper (VN-2000, metres) as a place on the map. In Vietnam X is the northing and Y the easting.
import proj4, { type Converter } from 'proj4'
import { type BBox, isInBox, isInVietnam, type LngLat } from './position'
import { readAmount } from './typed-text'
import { VN2000_ZONES, type Vn2000Zone } from './vn2000-zones'

/**
 * EPSG:6960 as position vector, PROJ's own output: EPSG writes it as coordinate frame, whose rotations have the other
 * sign. Copied unchanged they are 0.75 m off; without the shift it is 224 m. Its stated accuracy is 1 m.
 */
const DATUM =
  '+ellps=WGS84 +towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278'

/** An easting is 500 km at the meridian; beyond 400 km from it no zone is used. */
const EASTINGS = { min: 100_000, max: 900_000 }

const converters = new Map<number, Converter>()

function converterOf({ epsg, kind, meridianDeg }: Vn2000Zone): Converter {
  const known = converters.get(epsg)
  if (known) return known
  const scale = kind === 'utm' ? 0.9996 : 0.9999
  const projection = `+proj=tmerc +lat_0=0 +lon_0=${meridianDeg} +k=${scale} +x_0=500000 +y_0=0`
  const converter = proj4(`${projection} ${DATUM} +units=m +no_defs`)
  converters.set(epsg, converter)
  return converter
}

/** VN-2000 to WGS 84. */
export function toWgs84(northingM: number, eastingM: number, zone: Vn2000Zone): LngLat {
  const { x, y } = converterOf(zone).inverse({ x: eastingM, y: northingM })
  return [x, y]
}

/** WGS 84 to VN-2000, in metres. */
export function fromWgs84(
  [lng, lat]: LngLat,
  zone: Vn2000Zone,
): { readonly northingM: number; readonly eastingM: number } {
  const { x, y } = converterOf(zone).forward({ x: lng, y: lat })
  return { northingM: y, eastingM: x }
}

const DEGREES = proj4(`+proj=longlat ${DATUM} +no_defs`)

/** Degrees of VN-2000 (EPSG:4756) to WGS 84: some 200 m apart. */
export function degreesToWgs84([lng, lat]: LngLat): LngLat {
  const { x, y } = DEGREES.inverse({ x: lng, y: lat })
  return [x, y]
}

/** The place of a pair, null where it is none in Vietnam by that zone. */
function placeOf(northingM: number, eastingM: number, zone: Vn2000Zone): LngLat | null {
  if (eastingM < EASTINGS.min || eastingM > EASTINGS.max) return null
  const lngLat = toWgs84(northingM, eastingM, zone)
  return isInVietnam(lngLat) ? lngLat : null
}

/** `2328686,18`, `2.328.686,180` or `2 328 686.18`; NaN for anything else. */
const readMetres = (typed: string): number => readAmount(typed.replace(/(?<=\d)\s+(?=\d)/g, ''))

export type Vn2000Fault = 'missing' | 'not_a_number' | 'swapped' | 'outside_zone'

export type Vn2000Reading =
  | { readonly lngLat: LngLat; readonly fault: null }
  /** The place that the two would be if they were exchanged. */
  | { readonly lngLat: LngLat; readonly fault: 'swapped' }
  | { readonly lngLat: null; readonly fault: Exclude<Vn2000Fault, 'swapped'> }

/** What two fields hold: X (northing) and Y (easting) in metres, as typed. */
export function readVn2000(
  typedNorthing: string,
  typedEasting: string,
  zone: Vn2000Zone,
): Vn2000Reading {
  if (typedNorthing.trim() === '' || typedEasting.trim() === '')
    return { lngLat: null, fault: 'missing' }
  const [northingM, eastingM] = [readMetres(typedNorthing), readMetres(typedEasting)]
  if (Number.isNaN(northingM) || Number.isNaN(eastingM))
    return { lngLat: null, fault: 'not_a_number' }
  const lngLat = placeOf(northingM, eastingM, zone)
  if (lngLat !== null) return { lngLat, fault: null }
  const exchanged = placeOf(eastingM, northingM, zone)
  return exchanged === null
    ? { lngLat: null, fault: 'outside_zone' }
    : { lngLat: exchanged, fault: 'swapped' }
}

export interface ZoneFit {
  readonly zone: Vn2000Zone
  readonly lngLat: LngLat
  /** True where only the two exchanged lie in the box. */
  readonly isSwapped: boolean
}

/**
 * The zones by which the typed pair lies inside the box, say that of the commune: as typed before exchanged, zones of
 * 3 degrees before those of 6, which differ by some hundred metres where they share a meridian. Empty when none does.
 */
export function zonesWithin(
  typedNorthing: string,
  typedEasting: string,
  bbox: BBox,
): readonly ZoneFit[] {
  const fits = VN2000_ZONES.flatMap((zone): ZoneFit[] => {
    const { lngLat, fault } = readVn2000(typedNorthing, typedEasting, zone)
    if (lngLat === null || !isInBox(lngLat, bbox)) return []
    return [{ zone, lngLat, isSwapped: fault === 'swapped' }]
  })
  return fits.toSorted((a, b) => Number(a.isSwapped) - Number(b.isSwapped))
}
