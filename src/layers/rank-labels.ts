// The rank of each place where one more would cover most, beside its symbol.
import { TextLayer } from '@deck.gl/layers'
import type { CoveragePlace } from '@/domain/coverage'
import type { DrawContext } from './layer'
import { FONT_FAMILY, LABEL_WEIGHT } from './lettering'
import { type Paint, rgbaOf } from './palette'
import { symbolSize } from './sizes'

export const rankLabels = (
  places: readonly CoveragePlace[],
  { id, theme, zoom }: DrawContext,
  paint: Paint,
) =>
  new TextLayer<CoveragePlace>({
    id: `${id}-ranks`,
    data: places,
    pickable: false,
    getPosition: ({ lngLat }) => [...lngLat],
    getText: ({ rank }) => String(rank),
    getPixelOffset: [symbolSize(zoom) * 0.62 + 6, -symbolSize(zoom) * 0.62],
    getSize: 13,
    getColor: rgbaOf(theme, 'paper'),
    background: true,
    backgroundPadding: [5, 2, 5, 2],
    backgroundBorderRadius: 4,
    getBackgroundColor: rgbaOf(theme, paint),
    fontFamily: FONT_FAMILY,
    fontWeight: LABEL_WEIGHT,
    characterSet: '0123456789',
  })
