// Which areas are named at a zoom, and how large, so that no two names lie on one another.
import { type Area, type AreaLevel, fullNameOf } from '@/domain/area'
import type { BBox, LngLat } from '@/domain/position'
import { lettered, textWidth } from './lettering'
import { overlap } from './screen-box'
import { pixelsPerDegree } from './sizes'

export interface AreaLabel {
  readonly row: Area
  readonly text: string
  readonly lngLat: LngLat
  /** Pixels below it, so that the name is not under what clusters in the middle of an area. */
  readonly below: number
  /** Height of the letters in pixels. */
  readonly size: number
}

const SIZE: Record<AreaLevel, number> = { country: 20, province: 18, commune: 15, hamlet: 13 }
const LEVELS: readonly AreaLevel[] = ['country', 'province', 'commune', 'hamlet']
/** An area wider than this, in pixels, leaves the map to the names of its parts. */
const WIDEST = 460
/** A name may be this much wider than its area. */
const OVERHANG = 1.35
/**
 * In an area lower than this, in pixels, the name stands a share of the height below the centre, and
 * below the whole area where no other of its level could be meant.
 */
const SMALL = 140
const SHARE_BELOW = 0.3
/** Pixels of air around a name. */
const AIR = 6

/** Hamlets by their whole name, the larger areas by name alone, unless it is only a number. */
const textOf = (area: Area): string =>
  lettered(area.level === 'hamlet' || /^\d+$/.test(area.name) ? fullNameOf(area) : area.name)

/** Larger areas first; `zoom` is rounded down to quarters, so names do not come and go while zooming. */
export function areaLabels(areas: readonly Area[], zoom: number): AreaLabel[] {
  const scale = pixelsPerDegree(Math.floor(zoom * 4) / 4)
  const parents = new Set(areas.map((area) => area.parentId))
  const taken: BBox[] = []
  return byImportance(areas).flatMap((area) => {
    const { center, bbox } = area
    if (!center || !bbox) return []
    const size = SIZE[area.level]
    const text = textOf(area)
    const width = textWidth(text, size)
    const areaWidth = (bbox[2] - bbox[0]) * scale
    if (width > areaWidth * OVERHANG || (parents.has(area.id) && areaWidth > WIDEST)) return []
    const x = center[0] * scale
    const yOf = (lat: number): number => (mercator(lat) * scale * 180) / Math.PI
    const height = yOf(bbox[3]) - yOf(bbox[1])
    const isAlone = areas.every((other) => other === area || other.level !== area.level)
    const below = height > SMALL ? 0 : isAlone ? height / 2 + size : height * SHARE_BELOW
    const y = yOf(center[1]) - below
    const [halfWidth, halfHeight] = [width / 2 + AIR, size / 2 + AIR]
    const box: BBox = [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight]
    if (taken.some((other) => overlap(box, other))) return []
    taken.push(box)
    return [{ row: area, text, lngLat: center, below, size }]
  })
}

function byImportance(areas: readonly Area[]): Area[] {
  const extent = ({ bbox }: Area): number => (bbox ? (bbox[2] - bbox[0]) * (bbox[3] - bbox[1]) : 0)
  return areas.toSorted(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || extent(b) - extent(a),
  )
}

/** Web Mercator's y in radians. */
const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
