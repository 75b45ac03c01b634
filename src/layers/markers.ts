// Symbols at positions, and the rings around the one that is selected or under the pointer.
import type { Layer as DeckLayer } from '@deck.gl/core'
import { IconLayer } from '@deck.gl/layers'
import type { LngLat } from '@/domain/position'
import { ATLAS_MAPPING, atlasOf } from './atlas'
import type { DrawContext } from './layer'
import { symbolSize } from './sizes'
import type { SymbolName } from './symbols'

interface MarkerProps<Datum> {
  /** Appended to the layer's id; the layer's main symbols have none. */
  readonly part?: string
  readonly data: readonly Datum[]
  readonly positionOf: (datum: Datum) => LngLat
  readonly symbolOf: (datum: Datum) => SymbolName
  /** What `symbolOf` depends on besides the datum. */
  readonly symbolDependsOn?: unknown
  readonly pickable?: boolean
  /** Times the usual size at this zoom. */
  readonly scale?: number
}

export function markers<Datum>(context: DrawContext, props: MarkerProps<Datum>): IconLayer<Datum> {
  const { part, data, positionOf, symbolOf, symbolDependsOn, pickable = true, scale = 1 } = props
  return new IconLayer<Datum>({
    id: part ? `${context.id}-${part}` : context.id,
    data,
    pickable,
    // deck.gl takes a canvas as it takes an image; its type names only the URL and the texture.
    iconAtlas: atlasOf(context.theme) as unknown as string,
    iconMapping: ATLAS_MAPPING,
    getPosition: (datum) => [...positionOf(datum)],
    getIcon: symbolOf,
    getSize: 1,
    sizeScale: symbolSize(context.zoom) * scale,
    updateTriggers: { getIcon: symbolDependsOn },
  })
}

/** Rings around the selected and the hovered row; they are above the symbols and are not picked. */
export function rings<Row>(
  context: DrawContext,
  rows: readonly Row[],
  idOf: (row: Row) => string,
  positionOf: (row: Row) => LngLat | null,
): DeckLayer[] {
  const { selectedId, hoveredId } = context
  const marks = [
    ['hovered', hoveredId === selectedId ? null : hoveredId],
    ['selected', selectedId],
  ] as const
  return marks.flatMap(([symbol, id]) => {
    const row = id === null ? undefined : rows.find((candidate) => idOf(candidate) === id)
    const position = row && positionOf(row)
    if (!position) return []
    // Rings stay large when the symbols are dots.
    const scale = Math.max(1.7, 30 / symbolSize(context.zoom))
    return markers(context, {
      part: symbol,
      data: [position],
      positionOf: (here) => here,
      symbolOf: () => symbol,
      pickable: false,
      scale,
    })
  })
}
