// A row in a few words and a symbol: the same in lists, search results, tooltips and choosers.
import type { TFunction } from 'i18next'
import { gainInWords } from '@/analysis/coverage/coverage-words'
import { type Area, type AreaLevel, fullNameOf } from '@/domain/area'
import { nameWithEnd } from '@/domain/area-end'
import type { CoveragePlace } from '@/domain/coverage'
import { readinessOf } from '@/domain/fire-point'
import { formatDateTime, formatNumber, type Language } from '@/domain/format'
import { groupOf, type IncidentType } from '@/domain/incident'
import { registerOf } from '@/domain/registers/all-registers'
import { valueInWords } from '@/domain/registers/register-words'
import { cameraSymbol } from './cameras'
import { firePointSymbol } from './fire-points'
import { groupSymbol } from './groups'
import { incidentSymbol } from './incident-symbols'
import type { LayerId, RegisterLayerId } from './registry'
import { riskSiteSymbol } from './risk-sites'
import type { RowOf } from './rows'
import type { SymbolName } from './symbols'
import { trafficSpotSymbol } from './traffic-spots'

/** What captions are made with. */
export interface CaptionContext {
  readonly t: TFunction
  readonly language: Language
  /** `YYYY-MM-DD` in Vietnam, for what is overdue. */
  readonly today: string
  readonly types: ReadonlyMap<string, IncidentType>
  readonly areas: ReadonlyMap<string, Area>
  /** The area looked at: above a commune, a hamlet alone says too little. */
  readonly scopeLevel: AreaLevel
}

export interface Caption {
  readonly symbol: SymbolName
  readonly title: string
  readonly detail: string
}

/** The name of an incident's type in the user's language, its group's where the type is unknown. */
function incidentTitle(typeId: string, { t, language, types }: CaptionContext): string {
  const type = types.get(typeId)
  if (!type) return t(`layer.incident_${groupOf(typeId)}`)
  return language === 'vi' ? type.labelVi : type.labelEn
}

/** `Thôn Phước Tiến`, with its end where it ended; empty where the area is not known. */
export function areaName(areaId: string, { areas, t }: CaptionContext): string {
  const area = areas.get(areaId)
  return area ? nameWithEnd(area, t) : ''
}

/** `Thôn Phước Tiến`, with its commune where many communes are looked at. */
function placeName(areaId: string, context: CaptionContext): string {
  const area = context.areas.get(areaId)
  const isBroad = context.scopeLevel === 'country' || context.scopeLevel === 'province'
  const parent = isBroad && area?.level === 'hamlet' && area.parentId
  return [areaName(areaId, context), parent ? areaName(parent, context) : '']
    .filter(Boolean)
    .join(', ')
}

/** `a · b`, leaving out what is empty. */
const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' · ')

const SYMBOLS: { readonly [Id in LayerId]: (row: RowOf[Id], today: string) => SymbolName } = {
  hamlets: ({ level }) => (level === 'hamlet' ? 'hamlet' : 'commune'),
  cameras: cameraSymbol,
  fire_points: firePointSymbol,
  incidents: incidentSymbol,
  fire_gaps: () => 'fire-place',
  blind_spots: () => 'camera-place',
  groups: groupSymbol,
  risk_sites: riskSiteSymbol,
  traffic_spots: trafficSpotSymbol,
}

export const symbolOf = <Id extends LayerId>(
  layerId: Id,
  row: RowOf[Id],
  today: string,
): SymbolName => SYMBOLS[layerId](row, today)

/** What one more would gain there. */
function coveragePlaceLines(place: CoveragePlace, context: CaptionContext): Lines {
  const { t, language } = context
  return [
    t(`coverage.place_${place.gain.of}`, { rank: place.rank }),
    joined(gainInWords(place.gain, language, t), placeName(place.areaId, context)),
  ]
}

/** Its name; these columns in words, and where it is. */
function registerLines(
  id: RegisterLayerId,
  { name, values, areaId }: RowOf[RegisterLayerId],
  columns: readonly string[],
  context: CaptionContext,
): Lines {
  const told = registerOf(id)
    .fields.filter(({ column }) => columns.includes(column))
    .map((field) => valueInWords(id, field, values, { ...context, nameOf: () => '' }))
  return [name, joined(...told, placeName(areaId, context))]
}

type Lines = readonly [title: string, detail: string]

const LINES: { readonly [Id in LayerId]: (row: RowOf[Id], context: CaptionContext) => Lines } = {
  hamlets: (area, { t, language }) => [
    fullNameOf(area),
    area.households === null
      ? t(`area.level_${area.level}`)
      : t('area.households_count', { number: formatNumber(area.households, language) }),
  ],
  cameras: (camera, context) => [
    camera.name,
    joined(
      context.t(`camera.status.${camera.status}`),
      camera.code,
      placeName(camera.areaId, context),
    ),
  ],
  fire_points: (point, context) => [
    point.name,
    joined(
      context.t(`fire-point.readiness.${readinessOf(point, context.today)}`),
      point.code,
      placeName(point.areaId, context),
    ),
  ],
  incidents: (incident, context) => [
    incidentTitle(incident.typeId, context),
    joined(formatDateTime(incident.occurredAt), placeName(incident.areaId, context)),
  ],
  fire_gaps: coveragePlaceLines,
  blind_spots: coveragePlaceLines,
  groups: (group, context) => registerLines('groups', group, ['kind', 'status'], context),
  risk_sites: (site, context) => registerLines('risk_sites', site, ['kind'], context),
  traffic_spots: (spot, context) => registerLines('traffic_spots', spot, ['measures'], context),
}

export function captionOf<Id extends LayerId>(
  layerId: Id,
  row: RowOf[Id],
  context: CaptionContext,
): Caption {
  const [title, detail] = LINES[layerId](row, context)
  return { symbol: symbolOf(layerId, row, context.today), title, detail }
}
