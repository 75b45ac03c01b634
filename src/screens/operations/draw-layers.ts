// From rows to what the map draws: every layer that is shown, bottom to top.
import type { Layer as DeckLayer } from '@deck.gl/core'
import type { Language } from '@/domain/format'
import type { BBox, LngLat } from '@/domain/position'
import type { DrawContext } from '@/layers/layer'
import { LAYERS, type LayerId } from '@/layers/registry'
import type { Rows } from '@/layers/rows'
import type { RowKey } from '@/state/view'

/** What is on the screen of the map. */
export interface Frame {
  readonly zoom: number
  readonly bounds: BBox
}

interface DrawOptions {
  readonly shown: readonly LayerId[]
  readonly frame: Frame
  readonly theme: 'light' | 'dark'
  readonly language: Language
  readonly selected: RowKey | null
  readonly hovered: RowKey | null
  /** ISO date in Vietnam. */
  readonly today: string
}

export function drawLayers(rows: Rows, options: DrawOptions): DeckLayer[] {
  const { shown, frame, theme, language, selected, hovered, today } = options
  const idIn = (key: RowKey | null, layerId: string): string | null =>
    key?.layerId === layerId ? key.rowId : null
  const symbols = symbolsOf(rows, shown)
  const drawn = LAYERS.flatMap((layer) => {
    const id = layer.id as LayerId
    const ofLayer = rows[id]
    if (!shown.includes(id) || ofLayer === undefined) return []
    const context: DrawContext = {
      id,
      ...frame,
      theme,
      language,
      selectedId: idIn(selected, id),
      hoveredId: idIn(hovered, id),
      symbols,
      today,
    }
    return [{ body: layer.draw(ofLayer, context), above: layer.drawAbove?.(ofLayer, context) }]
  })
  return [...drawn.flatMap(({ body }) => body), ...drawn.flatMap(({ above }) => above ?? [])]
}

/** With more symbols than this a name cannot keep clear of them anyway. */
const MOST_SYMBOLS = 4000

const NONE: readonly LngLat[] = []

let last: { readonly from: readonly unknown[]; readonly symbols: readonly LngLat[] } | null = null

/** Where the points of the shown layers are; the same array for the same rows. */
function symbolsOf(rows: Rows, shown: readonly LayerId[]): readonly LngLat[] {
  const layers = LAYERS.filter(
    ({ id, geometry }) => geometry === 'point' && shown.includes(id as LayerId),
  )
  const from = layers.map(({ id }) => rows[id as LayerId])
  const isSame = last?.from.length === from.length && from.every((one, i) => one === last?.from[i])
  if (last && isSame) return last.symbols
  const all = layers.flatMap(({ id, positionOf }) =>
    (rows[id as LayerId] ?? []).flatMap((row): LngLat[] => {
      const position = positionOf(row)
      return position ? [position] : []
    }),
  )
  const symbols = all.length > MOST_SYMBOLS ? NONE : all
  last = { from, symbols }
  return symbols
}
