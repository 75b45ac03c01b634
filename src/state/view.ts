// The view: everything that defines what the operations screen shows, all of it kept in the URL.
import type { ReachM } from '@/domain/coverage'
import {
  INCIDENT_GROUPS,
  type IncidentGroup,
  type IncidentStatus,
  type Severity,
} from '@/domain/incident'
import type { PeriodKind } from '@/domain/period'
import type { Viewpoint } from '@/domain/position'
import type { ResolutionClass } from '@/domain/resolution'
import { LAYERS, type LayerId, type ListedLayerId } from '@/layers/registry'

/** An area as people share it: a code alone is not an identity. */
export interface AreaKey {
  readonly code: string
  readonly codeEdition: string
}

export interface PeriodKey {
  readonly kind: PeriodKind
  readonly name: string
}

export type Range = readonly [first: number, last: number]

/** A row of a layer. */
export interface RowKey {
  readonly layerId: LayerId
  readonly rowId: string
}

/** The list of a layer, the trends of the incidents, or what is not covered. */
export type ListId = ListedLayerId | 'trends' | 'coverage'

/** The orders of all lists; each list has some of them. */
export const LIST_ORDERS = ['newest', 'severity', 'name', 'attention', 'households'] as const
export type ListOrder = (typeof LIST_ORDERS)[number]

/** How incidents are shown: one by one, where they are dense, or as shades of the areas they lie in. */
export const SHOW_MODES = ['points', 'density', 'count', 'rate'] as const
export type ShowMode = (typeof SHOW_MODES)[number]

/** Metres around a place within which incidents count as there. */
export const RADII_M = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000] as const

export interface View {
  /** Null until the screen is open: the area of the user's first membership. */
  readonly area: AreaKey | null
  /** Null until the screen is open: the police month of today. */
  readonly period: PeriodKey | null
  /** Incident groups shown, in their own order. */
  readonly groups: readonly IncidentGroup[]
  /** Ids of incident types; empty for all of the groups shown. */
  readonly types: readonly string[]
  /** Empty for all. */
  readonly severities: readonly Severity[]
  /** Empty for all. */
  readonly statuses: readonly IncidentStatus[]
  /** How long it took to settle them; empty for all. */
  readonly resolutions: readonly ResolutionClass[]
  /** First and last hour of the day, both in it. */
  readonly hours: Range | null
  /** First and last day of the week, Monday 0. */
  readonly weekdays: Range | null
  /** Areas chosen inside the one looked at; empty for all of it. */
  readonly within: readonly AreaKey[]
  /** Null: as suits the role. */
  readonly show: ShowMode | null
  /** Of the density, one of `RADII_M`; null: as the size of the area suggests. */
  readonly radiusM: number | null
  /** Metres from a ready fire point that count as near; null for the usual ones. */
  readonly reachM: ReachM | null
  /** Layers shown, bottom to top. */
  readonly layers: readonly LayerId[]
  readonly selected: RowKey | null
  /** Null: the map fits the area. */
  readonly viewpoint: Viewpoint | null
  /** What is open beside the map; null: nothing; undefined: as the screen likes it. */
  readonly list: ListId | null | undefined
  /** Null, and for a list that has no such order: its usual one. */
  readonly order: ListOrder | null
  /** Leaves out incidents with a position. */
  readonly onlyWithoutPosition: boolean
}

const defaultLayers: readonly LayerId[] = LAYERS.filter((layer) => layer.shownByDefault).map(
  (layer) => layer.id as LayerId,
)

/** Nothing of the incidents is left out but by area and period. */
export const UNFILTERED: Pick<
  View,
  | 'groups'
  | 'types'
  | 'severities'
  | 'statuses'
  | 'resolutions'
  | 'hours'
  | 'weekdays'
  | 'within'
  | 'onlyWithoutPosition'
> = {
  groups: INCIDENT_GROUPS,
  types: [],
  severities: [],
  statuses: [],
  resolutions: [],
  hours: null,
  weekdays: null,
  within: [],
  onlyWithoutPosition: false,
}

export const DEFAULT_VIEW: View = {
  area: null,
  period: null,
  ...UNFILTERED,
  show: null,
  radiusM: null,
  reachM: null,
  layers: defaultLayers,
  selected: null,
  viewpoint: null,
  list: undefined,
  order: null,
}

/** Another area: the map fits it, and nothing of the former one stays selected. */
export const toArea = (area: AreaKey): Partial<View> => ({
  area,
  within: [],
  selected: null,
  viewpoint: null,
})

export const isFiltering = (view: View): boolean =>
  view.groups.length < INCIDENT_GROUPS.length ||
  view.onlyWithoutPosition ||
  view.hours !== null ||
  view.weekdays !== null ||
  [view.types, view.severities, view.statuses, view.resolutions, view.within].some(
    ({ length }) => length > 0,
  )

/** With one layer or group more or less; the order stays that of `all`. */
export function toggled<Id extends string>(
  all: readonly Id[],
  shown: readonly Id[],
  id: Id,
): readonly Id[] {
  return all.filter((known) => (known === id ? !shown.includes(id) : shown.includes(known)))
}

/** True when only the map moved: such a change replaces the entry in the history. */
export const isMovement = (change: Partial<View>): boolean =>
  Object.keys(change).every((part) => part === 'viewpoint')
