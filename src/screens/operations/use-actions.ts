// What people do on the screen, as changes of the URL.
import { useMemo } from 'react'
import type { Area } from '@/domain/area'
import { isWithin } from '@/domain/area'
import type { DaySpan } from '@/domain/compared-periods'
import type { ReachM } from '@/domain/coverage'
import {
  INCIDENT_GROUPS,
  type IncidentGroup,
  type IncidentStatus,
  type Severity,
} from '@/domain/incident'
import { lastDays, type Period, periodAt } from '@/domain/period'
import { periodOfDays } from '@/domain/period-of-days'
import type { BBox, LngLat, Viewpoint } from '@/domain/position'
import type { ResolutionClass } from '@/domain/resolution'
import { LAYER_IDS, type LayerId } from '@/layers/registry'
import { type Found, findRow } from '@/layers/rows'
import { viewpointOf } from '@/layers/viewpoint-of'
import { areaKeyOf, periodKeyOf } from '@/state/situation/scope'
import type { Basics } from '@/state/situation/use-basics'
import {
  DEFAULT_VIEW,
  type ListId,
  type ListOrder,
  type RowKey,
  type ShowMode,
  toArea,
  toggled,
  UNFILTERED,
  type View,
} from '@/state/view'
import type { ViewModel } from './use-view-model'

/** How near the map goes at least to a thing that is looked for: streets and their neighbours. */
const NEAR_ZOOM = 16
/** How much of the shorter side of the window an area fills when it is looked at. */
const SHARE = 0.55

export function useActions(model: ViewModel, basics: Basics, zoomNow: () => number) {
  const { change, rows, now, area, period } = model
  const { rules, areasById, ownAreas } = basics
  const isListed = model.incidents.unlisted === null
  return useMemo(() => {
    const near = (lngLat: LngLat | null): { viewpoint?: Viewpoint } =>
      lngLat ? { viewpoint: { lngLat, zoom: Math.max(zoomNow(), NEAR_ZOOM) } } : {}
    /** An area is seen whole, a point from near. */
    const toSee = (found: Found): { viewpoint?: Viewpoint } =>
      found.layerId === 'hamlets' && found.row.bbox
        ? { viewpoint: viewpointOf(found.row.bbox, Math.min(innerWidth, innerHeight) * SHARE) }
        : near(positionOf(found))
    /** The commune of a place outside the area shown, or not listed in it, so that it is in what is shown. */
    const areaFor = (path: string, isListed = true) => {
      if (isListed && isWithin(path, area.path)) return {}
      const around = ownAreas.filter((other) => isWithin(path, other.path))
      const commune = around.find(({ level }) => level === 'commune') ?? around[0]
      return commune ? { area: areaKeyOf(commune) } : {}
    }
    const periodFor = (at: Date) =>
      at >= period.start && at < period.end
        ? {}
        : { period: periodKeyOf(periodAt(at, 'police_month', rules)) }
    /** The last 28 days; from there on, the year. */
    const longer = ({ start }: Period): Period =>
      start <= lastDays(28, now).start ? periodAt(now, 'police_year', rules) : lastDays(28, now)
    const showArea = (chosen: Area) => change(toArea(areaKeyOf(chosen)))

    return {
      showArea,
      showAreaById: (id: string) => {
        const chosen = areasById.get(id)
        if (chosen) showArea(chosen)
      },
      /** Null: this month of the police. */
      showPeriod: (chosen: Period | null) =>
        change({ period: periodKeyOf(chosen ?? periodAt(now, 'police_month', rules)) }),
      showLongerPeriod: () => change({ period: periodKeyOf(longer(period)) }),
      toggleGroup: (group: IncidentGroup) =>
        change(({ groups }) => ({ groups: toggled(INCIDENT_GROUPS, groups, group) })),
      showAllIncidents: () => change(UNFILTERED),
      showAllGroups: () => change({ groups: INCIDENT_GROUPS, types: [] }),
      showAs: (show: ShowMode) =>
        change(({ layers }) => ({ show, layers: withLayer(layers, 'incidents') })),
      /** Null: as the size of the area suggests. */
      setRadius: (radiusM: number | null) => change({ radiusM }),
      /** Null: the usual distance. */
      setReach: (reachM: ReachM | null) => change({ reachM }),
      /** A moving finger leaves one step to go back, not hundreds: what it goes on to replaces what it began with. */
      showDays: (span: DaySpan, isContinued: boolean) =>
        change({ period: periodKeyOf(periodOfDays(span, rules)) }, { replace: isContinued }),
      /** A group or a type: the first one chosen stands alone, the last one taken back shows all. */
      toggleKind: (id: string) =>
        change(({ groups, types: chosen }) => {
          const group = INCIDENT_GROUPS.find((one) => one === id)
          return group
            ? { groups: toggledAmong(INCIDENT_GROUPS, groups, group), types: [] }
            : { types: toggledIn(chosen, id) }
        }),
      toggleSeverity: (severity: Severity) =>
        change(({ severities }) => ({ severities: toggledIn(severities, severity) })),
      toggleStatus: (status: IncidentStatus) =>
        change(({ statuses }) => ({ statuses: toggledIn(statuses, status) })),
      toggleResolution: (resolution: ResolutionClass) =>
        change(({ resolutions }) => ({ resolutions: toggledIn(resolutions, resolution) })),
      chooseBlock: (block: Pick<View, 'hours' | 'weekdays'>, isContinued: boolean) =>
        change(block, { replace: isContinued }),
      toggleArea: (id: string) => {
        const chosen = areasById.get(id)
        if (!chosen) return
        const key = areaKeyOf(chosen)
        change(({ within }) => {
          const left = within.filter(
            (other) => other.code !== key.code || other.codeEdition !== key.codeEdition,
          )
          return { within: left.length < within.length ? left : [...within, key] }
        })
      },
      toggleLayer: (layerId: LayerId) =>
        change(({ layers }) => ({ layers: toggled(LAYER_IDS, layers, layerId) })),
      showUsualLayers: () => change({ layers: DEFAULT_VIEW.layers }),
      /** Without moving the map: the thing was clicked there. */
      select: (selected: RowKey | null) => change({ selected }),
      /** From a list: the map goes there. */
      selectAndGo: (selected: RowKey) => {
        const found = findRow(rows, selected.layerId, selected.rowId)
        change(({ layers }) => ({
          selected,
          layers: withLayer(layers, selected.layerId),
          ...(found ? toSee(found) : {}),
        }))
      },
      /** From the search: the area and the period follow what was found. */
      goTo: (found: Found) => {
        if (found.layerId === 'hamlets') return showArea(found.row)
        change(({ layers }) => ({
          selected: { layerId: found.layerId, rowId: found.row.id },
          layers: withLayer(layers, found.layerId),
          ...areaFor(found.row.areaPath, found.layerId !== 'incidents' || isListed),
          ...near(positionOf(found)),
          ...(found.layerId === 'incidents' ? periodFor(found.row.occurredAt) : {}),
        }))
      },
      goToPlace: (lngLat: LngLat) => change(near(lngLat)),
      /** To see it on the map, without its details. */
      goToSee: ({ layerId }: RowKey, lngLat: LngLat) =>
        change(({ layers }) => ({ layers: withLayer(layers, layerId), ...near(lngLat) })),
      goToBox: (box: BBox) =>
        change({ viewpoint: viewpointOf(box, Math.min(innerWidth, innerHeight) * SHARE) }),
      move: (viewpoint: Viewpoint) => change({ viewpoint }),
      fit: () => change({ viewpoint: null }),
      list: (list: ListId | null) => change({ list, selected: null }),
      listWithoutPosition: () =>
        change({ list: 'incidents', selected: null, onlyWithoutPosition: true }),
      narrowList: (onlyWithoutPosition: boolean) => change({ onlyWithoutPosition }),
      /** Null: the usual order of each list. */
      orderList: (order: ListOrder | null) => change({ order }),
    }
  }, [change, rows, now, area, period, rules, areasById, ownAreas, zoomNow, isListed])
}

const toggledIn = <Item>(chosen: readonly Item[], item: Item): readonly Item[] =>
  chosen.includes(item) ? chosen.filter((one) => one !== item) : [...chosen, item]

/** Of all: one alone; of some: one more or less; of none left: all again. */
function toggledAmong<Id extends string>(
  all: readonly Id[],
  chosen: readonly Id[],
  id: Id,
): readonly Id[] {
  if (chosen.length === all.length) return [id]
  const next = toggled(all, chosen, id)
  return next.length === 0 ? all : next
}

/** What is looked at is drawn. */
const withLayer = (layers: readonly LayerId[], id: LayerId): readonly LayerId[] =>
  layers.includes(id) ? layers : toggled(LAYER_IDS, layers, id)

export type Actions = ReturnType<typeof useActions>

export const positionOf = ({ layerId, row }: Found): LngLat | null =>
  layerId === 'hamlets' ? row.center : row.lngLat
