// From where a box is seen whole.
import type { BBox, Viewpoint } from '@/domain/position'
import { pixelsPerDegree } from './sizes'

const NEAREST = 16

/** The box fills `sizePx` pixels, across or down, whichever is tighter (Web Mercator, tiles of 512 px). */
export function viewpointOf([west, south, east, north]: BBox, sizePx: number): Viewpoint {
  const lat = (south + north) / 2
  const stretch = 1 / Math.cos((lat * Math.PI) / 180)
  const spanDeg = Math.max(east - west, (north - south) * stretch, 1e-9)
  const zoom = Math.log2(sizePx / (spanDeg * pixelsPerDegree(0)))
  return { lngLat: [(west + east) / 2, lat], zoom: Math.min(NEAREST, Math.max(0, zoom)) }
}
