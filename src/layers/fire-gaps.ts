// Ground far from a ready fire point, hatched, and where one more would cover most.
import { LineLayer, PolygonLayer } from '@deck.gl/layers'
import type { GroundGrid } from '@/analysis/coverage/ground-grid'
import type { CoveragePlace } from '@/domain/coverage'
import { hatchOf, runsOf } from './gap-shapes'
import { defineLayer } from './layer'
import { rings } from './markers'
import { type Paint, rgbaOf } from './palette'
import { placeMarkers, placesAbove } from './ranked-places'

export interface FireGapPicture {
  readonly grid: GroundGrid
  /** 1 for each point of the grid that lies too far. */
  readonly isGap: Uint8Array
  readonly places: readonly CoveragePlace[]
}

const idOf = (place: CoveragePlace): string => place.id
const positionOf = (place: CoveragePlace) => place.lngLat

/**
 * The tint tells near the ground where hatching is wide; hatching tells in black and white, and its casing on dark
 * shades of areas.
 */
export const fireGaps = defineLayer<CoveragePlace, 'fire_gaps', FireGapPicture>({
  id: 'fire_gaps',
  label: 'layer.fire_gaps',
  legend: [
    { label: 'layer.fire_gap', symbol: 'fire-gap' },
    { label: 'layer.fire_place', symbol: 'fire-place' },
  ],
  geometry: 'point',
  shownByDefault: false,
  isComputed: true,
  draw: (picture, context) => {
    const { id, theme, zoom } = context
    const lines = hatchOf(picture)(Math.floor(zoom * 2) / 2)
    const hatch = (part: string, paint: Paint, widthPx: number) =>
      new LineLayer({
        id: `${id}-${part}`,
        data: lines,
        getSourcePosition: ([from]) => from,
        getTargetPosition: ([, to]) => to,
        getColor: rgbaOf(theme, paint, 0.75),
        getWidth: widthPx,
        widthUnits: 'pixels',
      })
    return [
      new PolygonLayer({
        id: `${id}-ground`,
        data: runsOf(picture),
        getPolygon: (ring) => ring,
        getFillColor: rgbaOf(theme, 'fire_point', 0.13),
        stroked: false,
      }),
      hatch('casing', 'paper', 2.8),
      hatch('hatch', 'fire_point', 1.2),
      placeMarkers(picture.places, context, 'fire-place'),
      ...rings(context, picture.places, idOf, positionOf),
    ]
  },
  drawAbove: ({ places }, context) => placesAbove(places, context, 'fire-place', 'fire_point'),
  positionOf,
  idOf,
})
