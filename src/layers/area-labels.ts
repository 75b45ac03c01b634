// Which areas are named at a zoom, and how large, so that no two names lie on one another.
import { type Area, type AreaLevel, fullNameOf } from '@/domain/area'
import type { BBox, LngLat } from '@/domain/position'
import { boxAt, clearestPlace, symbolsNear } from './label-place'
import { lettered, textWidth } from './lettering'
import { fromPixel, toPixel } from './mercator'
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
/** An area lower than this, in pixels, has its name below it where no other of its level could be meant. */
const SMALL = 140
/** Half of what clusters in the middle of a place, in pixels. */
const CLUSTER = 24
/** Pixels of air around a name. */
const AIR = 6

/** Hamlets by their whole name, the larger areas by name alone, unless it is only a number. */
const textOf = (area: Area): string =>
  lettered(area.level === 'hamlet' || /^\d+$/.test(area.name) ? fullNameOf(area) : area.name)

/**
 * Larger areas first; `zoom` is rounded down to quarters, so names do not come and go while zooming.
 * Names keep clear of `symbols` where their area has room for both.
 */
export function areaLabels(
  areas: readonly Area[],
  zoom: number,
  symbols: readonly LngLat[] = [],
): AreaLabel[] {
  const scale = pixelsPerDegree(Math.floor(zoom * 4) / 4)
  const parents = new Set(areas.map((area) => area.parentId))
  const near = symbolsNear(symbols, scale)
  const taken: BBox[] = []
  return byImportance(areas).flatMap((area) => {
    const { center, bbox } = area
    if (!center || !bbox) return []
    const size = SIZE[area.level]
    const text = textOf(area)
    const width = textWidth(text, size)
    const box = boxInPixels(bbox, scale)
    const [areaWidth, height] = [box[2] - box[0], box[3] - box[1]]
    const isTight = width > areaWidth * OVERHANG
    if (parents.has(area.id) && areaWidth > WIDEST) return []
    const half = [width / 2 + AIR, size / 2 + AIR] as const
    const [x, y] = toPixel(center, scale)
    const others = (isIn: (other: Area) => boolean) =>
      areas.some((other) => other !== area && other.level === area.level && isIn(other))

    if (isTight || (height < SMALL && !others(() => true))) {
      const below = height / 2 + (isTight ? CLUSTER + size : size)
      const at = boxAt([x, y - below], half)
      // A small place far from its neighbours is named below it; among neighbours it waits for room.
      const around: BBox = [at[0], at[1], at[2], y + CLUSTER]
      const isCrowded = ({ bbox: theirs }: Area) =>
        theirs !== null && overlap(around, boxInPixels(theirs, scale))
      if (isTight && (area.level === 'hamlet' || others(isCrowded))) return []
      if (taken.some((other) => overlap(at, other))) return []
      taken.push(at)
      return [{ row: area, text, lngLat: center, below, size }]
    }
    const place = clearestPlace(area, { half, middle: [x, y] }, scale, near(box), taken)
    if (!place) return []
    taken.push(boxAt(place, half))
    return [{ row: area, text, lngLat: fromPixel(place, scale), below: 0, size }]
  })
}

const boxInPixels = ([west, south, east, north]: BBox, scale: number): BBox => [
  ...toPixel([west, south], scale),
  ...toPixel([east, north], scale),
]

function byImportance(areas: readonly Area[]): Area[] {
  const extent = ({ bbox }: Area): number => (bbox ? (bbox[2] - bbox[0]) * (bbox[3] - bbox[1]) : 0)
  return areas.toSorted(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || extent(b) - extent(a),
  )
}
