// Areas under the scope that are there today: outlines and names, communes from afar and hamlets near the ground.
import type { Layer as DeckLayer } from '@deck.gl/core'
import { PolygonLayer, SolidPolygonLayer, TextLayer } from '@deck.gl/layers'
import { areasQuery } from '@/data/areas'
import { selecting } from '@/data/selecting'
import { type Area, isWithin, livingAreas } from '@/domain/area'
import type { LngLat } from '@/domain/position'
import { type AreaLabel, areaLabels } from './area-labels'
import { type AreaPart, type AreaShapes, shapeIndex } from './area-shapes'
import { derivedFrom } from './derived'
import { ABOVE_LAND, type DrawContext, defineLayer } from './layer'
import { CHARACTERS, FONT_FAMILY, LABEL_WEIGHT } from './lettering'
import { type Paint, rgbaOf } from './palette'

/** Below it the outlines of hamlets would be a grey mass. */
const HAMLETS_FROM_ZOOM = 10.5

const NONE: readonly AreaPart[] = []

const shapesOf = derivedFrom(shapeIndex)

/** Names by quarter of a zoom level, for the symbols that they keep clear of. */
const labelsOf = derivedFrom((_areas: readonly Area[]) =>
  derivedFrom((_symbols: readonly LngLat[]) => new Map<number, AreaLabel[]>()),
)

/** Hot spots are one level below what is looked at: never so many that they hide the map. */
const hotPartsOf = derivedFrom(({ larger, hamlets }: AreaShapes) =>
  derivedFrom((hot: ReadonlySet<string>) =>
    [...larger, ...hamlets].filter(({ row }) => hot.has(row.id)),
  ),
)

const areasUnder = selecting(
  (path) => (areas: readonly Area[]) =>
    livingAreas(areas).filter((area) => isWithin(area.path, path)),
)

export const hamlets = defineLayer<Area, 'hamlets'>({
  id: 'hamlets',
  label: 'layer.hamlets',
  legend: [
    { label: 'layer.area_commune', symbol: 'commune' },
    { label: 'layer.area_hamlet', symbol: 'hamlet' },
  ],
  geometry: 'area',
  shownByDefault: true,
  rows: (scope) => ({ ...areasQuery(), select: areasUnder(scope.areaPath) }),
  draw: (rows, context) => {
    const shapes = shapesOf(rows).at(context.bounds, context.zoom)
    const { ground, whole, larger, hamlets } = shapes
    const isNear = context.zoom >= HAMLETS_FROM_ZOOM
    return [
      land(context, ground),
      ribbon(context, whole),
      outlines(context, 'whole', whole, 2.2),
      outlines(context, 'larger', larger, isNear ? 1.6 : 1),
      ...shades(context, [...whole, ...larger, ...hamlets]),
      outlines(context, 'hamlets', isNear || context.shades ? hamlets : NONE, 1),
      ...hotOutlines(context, context.hotAreas ? hotPartsOf(shapes)(context.hotAreas) : NONE),
    ]
  },
  drawAbove: (rows, context) => [names(context, labelsAt(rows, context))],
  positionOf: (area) => area.center,
  idOf: (area) => area.id,
})

/** The land of the areas, lighter than the rest of the map and below its graticule. */
function land({ id, theme }: DrawContext, data: readonly AreaPart[]): DeckLayer {
  return new SolidPolygonLayer<AreaPart, { beforeId?: string }>({
    id: `${id}-land`,
    data,
    beforeId: ABOVE_LAND,
    getPolygon: ({ polygon }) => polygon,
    getFillColor: rgbaOf(theme, 'areaFill'),
  })
}

/** Areas in the colour of their class. */
function shades({ id, shades, theme }: DrawContext, data: readonly AreaPart[]): DeckLayer[] {
  if (shades === null) return []
  return [
    new SolidPolygonLayer<AreaPart, { beforeId?: string }>({
      id: `${id}-shades`,
      data: data.filter(({ row }) => shades.has(row.id)),
      beforeId: ABOVE_LAND,
      getPolygon: ({ polygon }) => polygon,
      getFillColor: ({ row }) => shades.get(row.id) ?? rgbaOf(theme, 'areaFill'),
      updateTriggers: { getFillColor: shades },
    }),
  ]
}

/** A soft band along the edge of what is looked at, as on a printed map. */
function ribbon({ id, theme }: DrawContext, data: readonly AreaPart[]): DeckLayer {
  return new PolygonLayer<AreaPart>({
    id: `${id}-ribbon`,
    data,
    filled: false,
    getPolygon: ({ polygon }) => polygon,
    getLineColor: rgbaOf(theme, 'area', 0.16),
    getLineWidth: 9,
    lineWidthUnits: 'pixels',
    lineJointRounded: true,
  })
}

function outlines(
  context: DrawContext,
  part: string,
  data: readonly AreaPart[],
  width: number,
): DeckLayer {
  const { theme, selectedId, hoveredId } = context
  const marked = [theme, selectedId, hoveredId]
  return new PolygonLayer<AreaPart>({
    id: `${context.id}-${part}`,
    data,
    pickable: true,
    getPolygon: ({ polygon }) => polygon,
    getFillColor: ({ row }) =>
      row.id === selectedId
        ? rgbaOf(theme, 'selected', 0.12)
        : rgbaOf(theme, 'area', row.id === hoveredId ? 0.1 : 0.01),
    getLineColor: ({ row }) =>
      row.id === selectedId ? rgbaOf(theme, 'selected') : rgbaOf(theme, 'areaLine'),
    getLineWidth: ({ row }) => (row.id === selectedId ? width + 1.5 : width),
    lineWidthUnits: 'pixels',
    lineJointRounded: true,
    lineAntialiasing: true,
    updateTriggers: {
      getFillColor: marked,
      getLineColor: marked,
      getLineWidth: [selectedId, width],
    },
  })
}

/** Told apart by weight and casing, so that neither colour nor shade is needed; what is selected stays blue. */
function hotOutlines(context: DrawContext, data: readonly AreaPart[]): DeckLayer[] {
  const { id, theme, selectedId } = context
  const outline = (part: string, width: number, paint: Paint) =>
    new PolygonLayer<AreaPart>({
      id: `${id}-${part}`,
      data,
      filled: false,
      getPolygon: ({ polygon }) => polygon,
      getLineColor: ({ row }) =>
        rgbaOf(theme, row.id === selectedId && paint === 'ink' ? 'selected' : paint),
      getLineWidth: width,
      lineWidthUnits: 'pixels',
      lineJointRounded: true,
      lineAntialiasing: true,
      updateTriggers: { getLineColor: [theme, selectedId] },
    })
  return [outline('hot-casing', 7.5, 'paper'), outline('hot', 3.6, 'ink')]
}

function labelsAt(rows: readonly Area[], { zoom, symbols }: DrawContext): AreaLabel[] {
  const labels = labelsOf(rows)(symbols)
  const step = Math.floor(zoom * 4)
  const known = labels.get(step)
  if (known) return known
  const named = zoom >= HAMLETS_FROM_ZOOM ? rows : rows.filter(({ level }) => level !== 'hamlet')
  const placed = areaLabels(named, step / 4, symbols)
  labels.set(step, placed)
  return placed
}

function names({ id, theme }: DrawContext, data: AreaLabel[]): DeckLayer {
  return new TextLayer<AreaLabel>({
    id: `${id}-names`,
    data,
    getPosition: ({ lngLat }) => [...lngLat],
    getText: ({ text }) => text,
    getPixelOffset: ({ below }) => [0, below],
    getSize: ({ size }) => size,
    getColor: rgbaOf(theme, 'ink'),
    characterSet: [...CHARACTERS],
    fontFamily: FONT_FAMILY,
    fontWeight: LABEL_WEIGHT,
    fontSettings: { sdf: true, fontSize: 64, buffer: 10, radius: 16 },
    outlineWidth: 5,
    outlineColor: rgbaOf(theme, 'areaFill', 0.94),
  })
}
