// Incidents that no camera saw, and where one more camera would see most of them.
import type { CoveragePlace } from '@/domain/coverage'
import type { LngLat } from '@/domain/position'
import { derivedFrom } from './derived'
import { defineLayer } from './layer'
import { markers, rings } from './markers'
import { placeMarkers, placesAbove } from './ranked-places'
import { lastAnswer, widened } from './screen-box'
import { pixelsPerDegree } from './sizes'

export interface BlindSpotPicture {
  readonly blind: readonly { readonly lngLat: LngLat }[]
  readonly places: readonly CoveragePlace[]
}

/** Marks nearer to one another are drawn as one: what is drawn is bounded by the screen. */
const APART_PX = 12

const idOf = (place: CoveragePlace): string => place.id
const positionOf = (place: CoveragePlace) => place.lngLat

const marksOf = derivedFrom(({ blind }: BlindSpotPicture) => {
  const remember = lastAnswer<readonly LngLat[]>()
  return (bounds: readonly [number, number, number, number], zoom: number): readonly LngLat[] => {
    const [west, south, east, north] = widened(bounds, zoom)
    const step = APART_PX / pixelsPerDegree(Math.floor(zoom))
    return remember([west, south, east, north, step].join(), () => {
      const taken = new Map<string, LngLat>()
      for (const { lngLat } of blind) {
        const [lng, lat] = lngLat
        if (lng < west || lng > east || lat < south || lat > north) continue
        const cell = `${Math.floor(lng / step)}/${Math.floor(lat / step)}`
        if (!taken.has(cell)) taken.set(cell, lngLat)
      }
      return [...taken.values()]
    })
  }
})

export const blindSpots = defineLayer<CoveragePlace, 'blind_spots', BlindSpotPicture>({
  id: 'blind_spots',
  label: 'layer.blind_spots',
  legend: [
    { label: 'layer.blind_incident', symbol: 'blind-incident' },
    { label: 'layer.camera_place', symbol: 'camera-place' },
  ],
  geometry: 'point',
  shownByDefault: false,
  isComputed: true,
  draw: (picture, context) => [
    markers<LngLat>(context, {
      part: 'incidents',
      data: marksOf(picture)(context.bounds, context.zoom),
      positionOf: (lngLat) => lngLat,
      symbolOf: () => 'blind-incident',
      pickable: false,
    }),
    placeMarkers(picture.places, context, 'camera-place'),
    ...rings(context, picture.places, idOf, positionOf),
  ],
  drawAbove: ({ places }, context) => placesAbove(places, context, 'camera-place', 'camera'),
  positionOf,
  idOf,
})
