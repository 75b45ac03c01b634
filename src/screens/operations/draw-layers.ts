// From rows to what the map draws: every layer that is shown, bottom to top.
import type { Layer as DeckLayer } from '@deck.gl/core'
import type { Language } from '@/domain/format'
import type { BBox } from '@/domain/position'
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
  return LAYERS.flatMap((layer) => {
    const id = layer.id as LayerId
    const ofLayer = rows[id]
    if (!shown.includes(id) || ofLayer === undefined) return []
    return layer.draw(ofLayer, {
      id,
      ...frame,
      theme,
      language,
      selectedId: idIn(selected, id),
      hoveredId: idIn(hovered, id),
      today,
    })
  })
}
