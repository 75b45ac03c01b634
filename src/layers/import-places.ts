// Where the rows of a file would stand, before anything is written: points, or outlines.
import type { Layer as DeckLayer } from '@deck.gl/core'
import { PathLayer, ScatterplotLayer } from '@deck.gl/layers'
import { rgbaOf, type Theme } from './palette'

/** A closed line of positions. */
type Ring = readonly (readonly number[])[]

const pathsOf = (id: string, rings: readonly Ring[], theme: Theme, isOwn: boolean) =>
  new PathLayer<Ring>({
    id,
    data: rings,
    getPath: (ring) => ring as [number, number][],
    getColor: rgbaOf(theme, isOwn ? 'selected' : 'ink'),
    widthUnits: 'pixels',
    getWidth: isOwn ? 2 : 1.5,
  })

/**
 * @param places longitude and latitude in turn
 * @param rings of the file
 * @param around of the area that the file is for
 */
export const drawImportPlaces = (
  places: Float64Array,
  rings: readonly Ring[],
  around: readonly Ring[],
  theme: Theme,
): DeckLayer[] => [
  pathsOf('import-around', around, theme, false),
  pathsOf('import-rings', rings, theme, true),
  new ScatterplotLayer({
    id: 'import-places',
    data: { length: places.length / 2, attributes: { getPosition: { value: places, size: 2 } } },
    getRadius: 4.5,
    radiusUnits: 'pixels',
    stroked: true,
    lineWidthUnits: 'pixels',
    getLineWidth: 1.5,
    getLineColor: rgbaOf(theme, 'paper'),
    getFillColor: rgbaOf(theme, 'selected'),
  }),
]
