// How the numbers of a file's places are probably meant: every zone and both orders are tried against the area.
import { type BBox, isInBox, type LngLat, VIETNAM } from '@/domain/position'
import { VN2000_ZONES, zoneOf } from '@/domain/vn2000-zones'
import { lngLatOf, type PositionPlan, type RawPlace, WGS84 } from './position-plan'

export interface PositionFit extends Pick<PositionPlan, 'epsg' | 'isSwapped'> {
  /** Of the sample, 0 to 1. */
  readonly shareInside: number
  /** From the middle of the area to the middle of the sample, in degrees of latitude. */
  readonly offCenter: number
}

export interface PositionSuggestion {
  /** Null where nothing puts any place into the area. */
  readonly best: PositionFit | null
  /** The others that put nearly as many there, best first. */
  readonly others: readonly PositionFit[]
  /** Another meridian fits nearly as well: somebody must look at the map, or at the paper. */
  readonly isUnsure: boolean
}

const SAMPLE = 400

/** Less than this share of the places that the best one puts inside is no rival. */
const RIVAL_SHARE = 0.8

/** Metres count in hundreds of thousands; degrees end at 180. */
const isMetres = ({ x, y }: RawPlace): boolean => Math.abs(x) > 1000 && Math.abs(y) > 1000

/**
 * @param bbox of the area that the file is for; null where its outline is not known: then only the whole of Vietnam
 * tells degrees from metres and the order of the two, and no meridian is sure
 */
export function suggestPosition(
  places: readonly RawPlace[],
  bbox: BBox | null,
): PositionSuggestion {
  const step = Math.max(1, Math.ceil(places.length / SAMPLE))
  const sample = places.filter((_, at) => at % step === 0)
  const inMetres = sample.filter(isMetres).length * 2 > sample.length
  const systems = inMetres ? VN2000_ZONES.map(({ epsg }) => epsg) : [WGS84]
  const fits = systems
    .flatMap((epsg) => [false, true].map((isSwapped) => fitOf(sample, { epsg, isSwapped }, bbox)))
    .filter(({ shareInside }) => shareInside > 0)
    .toSorted((a, b) => rank(b) - rank(a))
  const [best = null, ...rest] = fits
  if (best === null) return { best, others: [], isUnsure: false }
  const others = rest.filter(({ shareInside }) => shareInside >= best.shareInside * RIVAL_SHARE)
  const isUnsure = bbox === null ? inMetres : others.some((other) => !isNearlySame(best, other))
  return { best, others, isUnsure }
}

function fitOf(
  sample: readonly RawPlace[],
  how: Pick<PositionPlan, 'epsg' | 'isSwapped'>,
  bbox: BBox | null,
): PositionFit {
  const box = bbox ?? VIETNAM
  const places = sample.flatMap((raw) => {
    const lngLat = lngLatOf(raw, how)
    return lngLat !== null && isInBox(lngLat, box) ? [lngLat] : []
  })
  return { ...how, shareInside: places.length / sample.length, offCenter: offCenter(places, box) }
}

function offCenter(places: readonly LngLat[], [west, south, east, north]: BBox): number {
  const mean = (axis: 0 | 1) =>
    places.reduce((sum, lngLat) => sum + lngLat[axis], 0) / places.length
  const latitude = (south + north) / 2
  const lngOff = (mean(0) - (west + east) / 2) * Math.cos((latitude * Math.PI) / 180)
  return Math.hypot(lngOff, mean(1) - latitude)
}

/**
 * As many inside as possible; among nearly as many, the nearest to the middle. Papers of communes are in zones of 3
 * degrees: one of 6 must be plainly nearer.
 */
const rank = ({ epsg, shareInside, offCenter: off }: PositionFit): number =>
  shareInside - off - (zoneOf(epsg)?.kind === 'utm' ? 0.05 : 0)

/** A zone of 6 degrees on the same meridian is some hundred metres off: the area cannot tell, so papers' custom does. */
const isNearlySame = (a: PositionFit, b: PositionFit): boolean =>
  a.isSwapped === b.isSwapped && zoneOf(a.epsg)?.meridianDeg === zoneOf(b.epsg)?.meridianDeg
