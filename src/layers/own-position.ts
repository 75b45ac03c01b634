// Where this device is: a dot, and the circle that it is surely within. Green is good enough to save, yellow is not.
import type { Layer as DeckLayer } from '@deck.gl/core'
import { ScatterplotLayer } from '@deck.gl/layers'
import { gradeOf } from '@/domain/averaged-position'
import type { LngLat } from '@/domain/position'
import { type Rgba, rgbaOf, type Theme } from './palette'

interface OwnPosition {
  readonly lngLat: LngLat
  readonly accuracyM: number
}

const RING: Readonly<Record<Theme, { readonly good: Rgba; readonly fair: Rgba }>> = {
  light: { good: [22, 121, 62, 255], fair: [154, 103, 0, 255] },
  dark: { good: [110, 219, 143, 255], fair: [240, 188, 75, 255] },
}

const faint = ([red, green, blue]: Rgba): Rgba => [red, green, blue, 46]

/** Bottom to top; below the cross, which stays readable. */
export function drawOwnPosition(position: OwnPosition, theme: Theme): DeckLayer[] {
  const colour = RING[theme][gradeOf(position.accuracyM)]
  const data = [position]
  const getPosition = ({ lngLat }: OwnPosition): [number, number] => [lngLat[0], lngLat[1]]
  return [
    new ScatterplotLayer<OwnPosition>({
      id: 'own-position-ring',
      data,
      getPosition,
      getRadius: ({ accuracyM }) => accuracyM,
      radiusUnits: 'meters',
      stroked: true,
      lineWidthUnits: 'pixels',
      getLineWidth: 2.5,
      getLineColor: colour,
      getFillColor: faint(colour),
    }),
    new ScatterplotLayer<OwnPosition>({
      id: 'own-position',
      data,
      getPosition,
      getRadius: 7,
      radiusUnits: 'pixels',
      stroked: true,
      lineWidthUnits: 'pixels',
      getLineWidth: 2.5,
      getLineColor: rgbaOf(theme, 'paper'),
      getFillColor: rgbaOf(theme, 'selected'),
    }),
  ]
}
