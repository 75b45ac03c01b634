// What a map layer is: a value with its words, its legend, its rows and how they are drawn.
import type { Layer as DeckLayer } from '@deck.gl/core'
import type { UseQueryOptions } from '@tanstack/react-query'
import type { BBox, LngLat } from '@/domain/position'
import type { RegisterId } from '@/domain/registers/register'
import type { Scope } from '@/domain/scope'
import type { Rgba } from './palette'
import type { SymbolName } from './symbols'

/** The basemap's first layer above its land: a deck layer with this `beforeId` is land too. */
export const ABOVE_LAND = 'above-land'

/** What a layer is drawn for. Colours follow the theme, sizes follow the zoom. */
export interface DrawContext {
  /** The layer's own id; the ids of its deck layers begin with it. */
  readonly id: string
  readonly zoom: number
  /** West, south, east, north of what is on the screen. */
  readonly bounds: BBox
  readonly theme: 'light' | 'dark'
  readonly language: 'vi' | 'en'
  readonly selectedId: string | null
  readonly hoveredId: string | null
  /** Fill of shaded areas by id; null when areas are not shaded. */
  readonly shades: ReadonlyMap<string, Rgba> | null
  /** Ids of areas that are hot spots; null when they are not told of. */
  readonly hotAreas: ReadonlySet<string> | null
  /** Where points are drawn, for names to keep clear of; the same array while nothing moves. */
  readonly symbols: readonly LngLat[]
  /** `YYYY-MM-DD` in Vietnam, for what is overdue. */
  readonly today: string
}

export interface LegendEntry {
  /** i18n key. */
  readonly label: string
  readonly symbol: SymbolName
}

/** Several rows drawn as one symbol with their count. */
export interface Cluster {
  /** Not the id of a row. */
  readonly id: string
  readonly count: number
  readonly lngLat: LngLat
  /** Where it falls apart into smaller ones. */
  readonly opensAtZoom: number
}

/** What a deck layer may hold instead of a row: a shape made from one, or a cluster of many. */
export type Drawn<Row> = { readonly row: Row } | { readonly cluster: Cluster }

/** A thing under the pointer, as the map hands it to the screen. */
export interface Picked {
  readonly layerId: string
  /** The row's id, or the cluster's. */
  readonly rowId: string
  readonly lngLat: LngLat
  /** Set when the thing is a cluster, as only hovering can tell: a click opens it. */
  readonly cluster?: Cluster
}

/** Query options that end in rows, whatever the cache holds them under. */
type RowsQuery<Row> = UseQueryOptions<any, Error, readonly Row[], any>

/** `Source` is what is drawn: the rows, or for very many of them a picture made elsewhere. */
export interface LayerDefinition<Row, Id extends string = string, Source = readonly Row[]> {
  readonly id: Id
  /** i18n key. */
  readonly label: string
  readonly legend: readonly LegendEntry[]
  /** Points are picked with some slack and before areas. */
  readonly geometry: 'point' | 'area'
  /** Shown when the URL does not say otherwise. */
  readonly shownByDefault: boolean
  /** Made from the rows of other layers, where a screen asks for it: it has no list of its own. */
  readonly isComputed?: true
  /** Whose rows they are: read only while somebody looks at them; its screen is their list. */
  readonly register?: RegisterId
  /** One place a table or SQL function, shared with lists and charts; absent where the screen has the source. */
  readonly rows?: (scope: Scope) => RowsQuery<Row>
  /**
   * Bottom to top. Every deck layer id begins with `context.id`; what can be picked holds rows or
   * `Drawn<Row>`. The same rows (by identity) give the same data, so deck uploads nothing twice.
   */
  readonly draw: (source: Source, context: DrawContext) => DeckLayer[]
  /** What must stay readable above the symbols of every layer: names. Ids as in `draw`. */
  readonly drawAbove?: (source: Source, context: DrawContext) => DeckLayer[]
  /** Where the row is, null when it has no position. */
  readonly positionOf: (row: Row) => LngLat | null
  readonly idOf: (row: Row) => string
}

export function defineLayer<Row, Id extends string, Source = readonly Row[]>(
  definition: LayerDefinition<Row, Id, Source>,
): LayerDefinition<Row, Id, Source> {
  return definition
}

// A list of layers holds layers of any row.
export type AnyLayer = LayerDefinition<any, string, any>
