// From rows to what the map draws: every layer that is shown, bottom to top.
import type { Layer as DeckLayer } from '@deck.gl/core'
import type { Coverage } from '@/analysis/coverage/coverage'
import type { Language } from '@/domain/format'
import type { BBox, LngLat } from '@/domain/position'
import { drawIncidentLinks, type IncidentLinks } from '@/layers/incident-links'
import type { IncidentPicture } from '@/layers/incident-picture'
import type { DrawContext } from '@/layers/layer'
import type { Rgba } from '@/layers/palette'
import { LAYERS, type LayerId } from '@/layers/registry'
import { findRow, type Rows } from '@/layers/rows'
import type { RowKey } from '@/state/view'

/** What is on the screen of the map. */
export interface Frame {
  readonly zoom: number
  readonly bounds: BBox
}

interface DrawOptions {
  /** Fill of shaded areas by id. */
  readonly shades: ReadonlyMap<string, Rgba> | null
  /** Ids of areas that are hot spots; null for none told of. */
  readonly hotAreas: ReadonlySet<string> | null
  /** What is drawn of the incidents. */
  readonly picture: IncidentPicture
  /** Drawn in its place while a chart points at something; names stay where they are. */
  readonly pointedPicture: IncidentPicture | null
  readonly shown: readonly LayerId[]
  readonly frame: Frame
  readonly theme: 'light' | 'dark'
  readonly language: Language
  readonly selected: RowKey | null
  readonly hovered: RowKey | null
  /** ISO date in Vietnam. */
  readonly today: string
  /** What is not covered, where a screen counts it. */
  readonly coverage?: Coverage | null
  /** From the incident whose card is open to what it names. */
  readonly links?: IncidentLinks | null
}

export function drawLayers(rows: Rows, options: DrawOptions): DeckLayer[] {
  const { shown, frame, theme, language, selected, hovered, today } = options
  const idIn = (key: RowKey | null, layerId: string): string | null =>
    key?.layerId === layerId ? key.rowId : null
  const picture = ringed(options, rows)
  const symbols = symbolsOf(rows, options.picture, shown)
  const drawn = LAYERS.flatMap((layer) => {
    const id = layer.id as LayerId
    const source = sourceOf(id, picture, rows, options.coverage)
    if (!shown.includes(id) || source === undefined) return []
    const context: DrawContext = {
      id,
      ...frame,
      theme,
      language,
      selectedId: idIn(selected, id),
      hoveredId: idIn(hovered, id),
      shades: options.shades,
      hotAreas: options.hotAreas,
      symbols,
      today,
    }
    return [{ id, body: layer.draw(source, context), above: layer.drawAbove?.(source, context) }]
  })
  const links = options.links && drawIncidentLinks(options.links, theme)
  const bodiesOf = (isGround: boolean): DeckLayer[] =>
    drawn.flatMap(({ id, body }) => ((id === 'hamlets') === isGround ? body : []))
  return [
    ...bodiesOf(true),
    ...(links?.below ?? []),
    ...bodiesOf(false),
    ...drawn.flatMap(({ above }) => above ?? []),
    ...(links?.above ?? []),
  ]
}

function sourceOf(
  id: LayerId,
  picture: IncidentPicture,
  rows: Rows,
  coverage: Coverage | null = null,
) {
  const answerOf = <Part extends object>(part: Part | string | undefined): Part | undefined =>
    typeof part === 'object' ? part : undefined
  switch (id) {
    case 'incidents':
      return picture
    case 'fire_gaps':
      return answerOf(coverage?.fire)
    case 'blind_spots':
      return answerOf(coverage?.camera)
    default:
      return rows[id]
  }
}

/** With more symbols than this a name cannot keep clear of them anyway. */
const MOST_SYMBOLS = 4000

const NONE: readonly [] = []

let last: { readonly from: readonly unknown[]; readonly symbols: readonly LngLat[] } | null = null

/** Where the points of the shown layers are; the same array for the same rows. */
function symbolsOf(
  rows: Rows,
  picture: IncidentPicture,
  shown: readonly LayerId[],
): readonly LngLat[] {
  const points: readonly (readonly { readonly lngLat: LngLat | null }[])[] = [
    shown.includes('cameras') ? (rows.cameras ?? NONE) : NONE,
    shown.includes('fire_points') ? (rows.fire_points ?? NONE) : NONE,
    shown.includes('incidents') ? picture.entries : NONE,
    shown.includes('fire_gaps') ? (rows.fire_gaps ?? NONE) : NONE,
    shown.includes('blind_spots') ? (rows.blind_spots ?? NONE) : NONE,
    shown.includes('groups') ? (rows.groups ?? NONE) : NONE,
    shown.includes('risk_sites') ? (rows.risk_sites ?? NONE) : NONE,
    shown.includes('traffic_spots') ? (rows.traffic_spots ?? NONE) : NONE,
  ]
  const isSame = last !== null && points.every((one, i) => one === last?.from[i])
  if (last && isSame) return last.symbols
  const all = points.flat().flatMap(({ lngLat }) => (lngLat ? [lngLat] : []))
  last = { from: points, symbols: all.length > MOST_SYMBOLS ? [] : all }
  return last.symbols
}

/** With the rings around what is selected and pointed at, also where a cluster hides it. */
function ringed(
  { picture, pointedPicture, selected, hovered }: DrawOptions,
  rows: Rows,
): IncidentPicture {
  const entryOf = (key: RowKey | null) => {
    const found = key?.layerId === 'incidents' ? findRow(rows, key.layerId, key.rowId) : null
    return found?.layerId === 'incidents' ? found.row : null
  }
  return { ...(pointedPicture ?? picture), selected: entryOf(selected), hovered: entryOf(hovered) }
}
