// A place on the map, and the rule for which places are inside Vietnam.

/** Longitude and latitude in degrees, WGS 84, in that order. */
export type LngLat = readonly [lng: number, lat: number]

/** west, south, east, north in degrees, WGS 84. */
export type BBox = readonly [west: number, south: number, east: number, north: number]

/** Where the map looks: the middle of the map and the zoom (tiles of 512 px). */
export interface Viewpoint {
  readonly lngLat: LngLat
  readonly zoom: number
}

/** Vietnam with Hoàng Sa, Trường Sa and its sea; the database checks the same box. */
export const VIETNAM: BBox = [102, 6, 118, 24]

/** On its edge, too. */
export const isInBox = ([lng, lat]: LngLat, [west, south, east, north]: BBox): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north

/** True when the position lies inside the box that the database accepts. */
export const isInVietnam = (lngLat: LngLat): boolean => isInBox(lngLat, VIETNAM)

/** The smallest box around the positions, or null when there are none. */
export function bboxOf(positions: Iterable<LngLat>): BBox | null {
  let box: [number, number, number, number] | null = null
  for (const [lng, lat] of positions) {
    if (box === null) box = [lng, lat, lng, lat]
    else
      box = [
        Math.min(box[0], lng),
        Math.min(box[1], lat),
        Math.max(box[2], lng),
        Math.max(box[3], lat),
      ]
  }
  return box
}
