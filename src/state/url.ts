// The one codec between a view and the search part of the URL. What is default is left out,
// what is unknown or broken falls back to the default.
import { isCivilDate } from '@/domain/civil-date'
import { REACHES_M } from '@/domain/coverage'
import { INCIDENT_GROUPS, INCIDENT_STATUSES, type Severity } from '@/domain/incident'
import { formatPeriod, parsePeriod, type ReportingRule } from '@/domain/period'
import type { Viewpoint } from '@/domain/position'
import { RESOLUTION_CLASSES } from '@/domain/resolution'
import { LAYER_IDS, LISTED_LAYER_IDS } from '@/layers/registry'
import { stringifySearch } from './search-text'
import {
  type AreaKey,
  DEFAULT_VIEW,
  LIST_ORDERS,
  type ListId,
  type PeriodKey,
  RADII_M,
  type Range,
  type RowKey,
  SHOW_MODES,
  type View,
} from './view'

/** The search part as plain text values, `?area=23268@2018-01-01&layers=cameras,incidents`. */
export type Search = Readonly<Record<string, string>>

/** Values that stand for an empty list and for a closed one. */
const NONE = 'none'
const LIST_IDS: readonly ListId[] = [...LISTED_LAYER_IDS, 'trends', 'coverage']
const WITHOUT_POSITION = 'without_position'

export function parseView(search: Search): View {
  return {
    area: parseArea(search.area),
    period: parsePeriodKey(search.period),
    groups: parseSome(search.groups, INCIDENT_GROUPS) ?? DEFAULT_VIEW.groups,
    types: (search.types?.split(',') ?? []).filter((id) => /^[a-z_]+([.][a-z_]+)?$/.test(id)),
    severities:
      parseSome(search.severity, SEVERITIES)?.map((text) => Number(text) as Severity) ?? [],
    statuses: parseSome(search.status, INCIDENT_STATUSES) ?? [],
    resolutions: parseSome(search.resolution, RESOLUTION_CLASSES) ?? [],
    hours: parseRange(search.hours, 23),
    weekdays: parseRange(search.weekdays, 6),
    within: (search.within?.split(',') ?? []).flatMap((text) => parseArea(text) ?? []),
    show: SHOW_MODES.find((mode) => mode === search.show) ?? null,
    radiusM: RADII_M.find((radius) => String(radius) === search.radius) ?? null,
    reachM: REACHES_M.find((reach) => String(reach) === search.reach) ?? null,
    layers: parseSome(search.layers, LAYER_IDS) ?? DEFAULT_VIEW.layers,
    selected: parseRow(search.selected),
    viewpoint: parseViewpoint(search.at),
    list: search.list === NONE ? null : LIST_IDS.find((id) => id === search.list),
    order: LIST_ORDERS.find((order) => order === search.order) ?? null,
    onlyWithoutPosition: search.only === WITHOUT_POSITION,
  }
}

export function formatView(view: View): Search {
  const { area, period, selected, viewpoint, list, order, onlyWithoutPosition } = view
  const parts = {
    area: area && formatArea(area),
    period: period && formatPeriod(period),
    groups: formatSome(view.groups, DEFAULT_VIEW.groups),
    types: view.types.join() || null,
    severity: view.severities.join() || null,
    status: view.statuses.join() || null,
    resolution: view.resolutions.join() || null,
    hours: view.hours?.join('-') ?? null,
    weekdays: view.weekdays?.join('-') ?? null,
    within: view.within.map(formatArea).join() || null,
    show: view.show,
    radius: view.radiusM === null ? null : String(view.radiusM),
    reach: view.reachM === null ? null : String(view.reachM),
    layers: formatSome(view.layers, DEFAULT_VIEW.layers),
    selected: selected && `${selected.layerId}/${selected.rowId}`,
    at: viewpoint && formatViewpoint(viewpoint),
    list: list === null ? NONE : list,
    order,
    only: onlyWithoutPosition && WITHOUT_POSITION,
  }
  return Object.fromEntries(
    Object.entries(parts).filter((part): part is [string, string] => typeof part[1] === 'string'),
  )
}

/** The view as an address says it. Where an address differs from that, the page is about to show another view. */
export const addressOf = (view: View): string => stringifySearch(formatView(view))

const SEVERITIES = ['1', '2', '3', '4'] as const

/** `20-23`, both in it. */
function parseRange(text = '', most: number): Range | null {
  const [, first = '', last = ''] = /^(\d{1,2})-(\d{1,2})$/.exec(text) ?? []
  const range: Range = [Number(first), Number(last)]
  return first !== '' && range[0] <= range[1] && range[1] <= most ? range : null
}

/** `23268@2018-01-01`. */
export const formatArea = ({ code, codeEdition }: AreaKey): string => `${code}@${codeEdition}`

/** Null where the text is none. */
export function parseArea(text = ''): AreaKey | null {
  const [code = '', codeEdition = ''] = text.split('@')
  return /^[0-9A-Za-z-]{1,24}$/.test(code) && isCivilDate(codeEdition)
    ? { code, codeEdition }
    : null
}

/** Only for telling names from noise: start and end come from the rules in the database. */
const SOME_RULES: readonly ReportingRule[] = [{ effectiveFrom: '1800-01-15', cutDay: 15 }]

function parsePeriodKey(text = ''): PeriodKey | null {
  const found = parsePeriod(text, SOME_RULES, new Date())
  return found && { kind: found.kind, name: found.name }
}

/** Those of `all` that the text names, in the order of `all`; null when it names none of them. */
function parseSome<Id extends string>(
  text: string | undefined,
  all: readonly Id[],
): readonly Id[] | null {
  if (text === NONE) return []
  const named = text?.split(',') ?? []
  const found = all.filter((id) => named.includes(id))
  return found.length > 0 ? found : null
}

function formatSome(shown: readonly string[], standard: readonly string[]): string | null {
  if (shown.length === 0) return NONE
  return shown.join() === standard.join() ? null : shown.join()
}

function parseRow(text = ''): RowKey | null {
  const [layer = '', rowId = ''] = text.split('/')
  const layerId = LAYER_IDS.find((id) => id === layer)
  return layerId && /^[0-9A-Za-z-]{1,64}$/.test(rowId) ? { layerId, rowId } : null
}

/** `107.74931,10.67812,13.25`: 5 decimals are about a metre. */
const formatViewpoint = ({ lngLat: [lng, lat], zoom }: Viewpoint): string =>
  [Number(lng.toFixed(5)), Number(lat.toFixed(5)), Number(zoom.toFixed(2))].join()

function parseViewpoint(text = ''): Viewpoint | null {
  if (!/^-?\d{1,3}(\.\d+)?,-?\d{1,2}(\.\d+)?,\d{1,2}(\.\d+)?$/.test(text)) return null
  const [lng = 0, lat = 0, zoom = 0] = text.split(',').map(Number)
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 85 && zoom <= 24
    ? { lngLat: [lng, lat], zoom }
    : null
}
