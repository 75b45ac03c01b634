// Places where one more would cover most, above all other symbols: each with its rank beside it.
import type { Layer as DeckLayer } from '@deck.gl/core'
import { TextLayer } from '@deck.gl/layers'
import type { CoveragePlace } from '@/domain/coverage'
import type { DrawContext } from './layer'
import { FONT_FAMILY, LABEL_WEIGHT } from './lettering'
import { markers } from './markers'
import { type Paint, rgbaOf } from './palette'
import { symbolSize } from './sizes'
import type { SymbolName } from './symbols'

const SCALE = 1.25

export const placeMarkers = (
  places: readonly CoveragePlace[],
  context: DrawContext,
  symbol: SymbolName,
) =>
  markers<CoveragePlace>(context, {
    data: places,
    positionOf: ({ lngLat }) => lngLat,
    symbolOf: () => symbol,
    scale: SCALE,
  })

/** Once more above the symbols of other layers, where they are not picked a second time. */
export function placesAbove(
  places: readonly CoveragePlace[],
  context: DrawContext,
  symbol: SymbolName,
  paint: Paint,
): DeckLayer[] {
  const { id, theme, zoom } = context
  const away = symbolSize(zoom) * 0.62
  return [
    markers<CoveragePlace>(context, {
      part: 'above',
      data: places,
      positionOf: ({ lngLat }) => lngLat,
      symbolOf: () => symbol,
      pickable: false,
      scale: SCALE,
    }),
    new TextLayer<CoveragePlace>({
      id: `${id}-ranks`,
      data: places,
      pickable: false,
      getPosition: ({ lngLat }) => [...lngLat],
      getText: ({ rank }) => String(rank),
      getPixelOffset: [away + 6, -away],
      getSize: 13,
      getColor: rgbaOf(theme, 'paper'),
      background: true,
      backgroundPadding: [5, 2, 5, 2],
      backgroundBorderRadius: 4,
      getBackgroundColor: rgbaOf(theme, paint),
      fontFamily: FONT_FAMILY,
      fontWeight: LABEL_WEIGHT,
      characterSet: '0123456789',
    }),
  ]
}
