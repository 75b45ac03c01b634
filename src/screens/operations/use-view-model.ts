// Everything the screen shows, made from the URL and the data; and what changes the URL.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { bboxOfArea } from '@/analysis/area-tree'
import { toFailure } from '@/data/failure'
import type { Area } from '@/domain/area'
import { civilDateOf } from '@/domain/civil-date'
import { comparedPeriods } from '@/domain/compared-periods'
import { type CoveragePlace, USUAL_REACH_M } from '@/domain/coverage'
import { periodInSentence } from '@/domain/period-name'
import { holds } from '@/domain/permissions'
import type { CaptionContext } from '@/layers/caption'
import type { Mark } from '@/layers/incident-mark'
import type { Rows } from '@/layers/rows'
import { countSymbols } from '@/panels/layer-panel/symbol-counts'
import type { Frame } from '@/state/situation/draw-layers'
import { areaOf, periodOf, scopeOf, usualShow } from '@/state/situation/scope'
import type { Basics } from '@/state/situation/use-basics'
import { useCoverage } from '@/state/situation/use-coverage'
import { useFigures } from '@/state/situation/use-figures'
import { useHotAreas } from '@/state/situation/use-hot-areas'
import { useIncidents } from '@/state/situation/use-incidents'
import { useRows } from '@/state/situation/use-rows'
import { useShading } from '@/state/situation/use-shading'
import { useNow } from '@/state/use-now'
import { useChangeView, useView } from '@/state/use-view'
import { useLanguage } from '@/ui/use-language'

const TURN_OF_DAY_MS = 60_000

/**
 * @param frame what the map shows; null before it does
 * @param mark what a chart points at
 */
export function useViewModel(basics: Basics, home: Area, frame: Frame | null, mark: Mark | null) {
  const { t } = useTranslation()
  const language = useLanguage()
  const view = useView()
  const change = useChangeView()
  const now = useNow(TURN_OF_DAY_MS)
  const today = civilDateOf(now)
  const { memberships, ownAreas, areasById, areas, types, rules } = basics

  const area = areaOf(view.area, ownAreas, home)
  // The same object all day, so that nothing is asked for or drawn again.
  const period = useMemo(() => periodOf(view.period, rules, now), [view.period, rules, today])
  const scope = useMemo(() => scopeOf(area, period), [area, period])
  const wanted = useMemo(
    () => (view.selected ? [...view.layers, view.selected.layerId] : view.layers),
    [view.layers, view.selected],
  )
  const loaded = useRows(scope, wanted)
  const compared = useMemo(() => comparedPeriods(period, rules, now), [period, rules, today])
  const show = view.show ?? usualShow(area, memberships)
  const incidents = useIncidents({ basics, view, show, area, period, compared, frame, mark })
  const shading = useShading({ show, area, areas, incidents })
  const figures = useFigures({ areas, compared, incidents })
  const hotAreas = useHotAreas({ view, show, area, areas, incidents })
  const isCovering =
    view.list === 'coverage' ||
    view.layers.includes('fire_gaps') ||
    view.layers.includes('blind_spots')
  const coverage = useCoverage({
    isWanted: isCovering,
    area,
    areas,
    areasById,
    incidents,
    reachM: view.reachM ?? USUAL_REACH_M,
    today,
  })
  const rows = useMemo(
    (): Rows => ({
      ...loaded.rows,
      incidents: incidents.list,
      fire_gaps: placesOf(coverage?.fire),
      blind_spots: placesOf(coverage?.camera),
    }),
    [loaded.rows, incidents.list, coverage],
  )

  const context = useMemo(
    (): CaptionContext => ({
      t,
      language,
      today,
      types,
      areas: areasById,
      scopeLevel: area.level,
    }),
    [t, language, today, types, areasById, area.level],
  )
  const symbolCounts = useMemo(() => countSymbols(rows, today), [rows, today])
  const fit = useMemo(() => bboxOfArea(area, areas), [area, areas])

  const isAway =
    loaded.error === null && incidents.error !== null && toFailure(incidents.error).is('offline')

  return {
    view,
    change,
    now,
    area,
    period,
    compared,
    show,
    scope,
    periodName: periodInSentence(period, t),
    context,
    rows,
    incidents,
    coverage,
    ...figures,
    shading,
    hotAreas,
    isLoaded:
      loaded.isLoaded && incidents.isCurrent && (!isCovering || isAway || coverage !== null),
    failedLayers: loaded.failed,
    error: loaded.error ?? (isAway ? null : incidents.error),
    /** No incidents for want of a network; all else is there as it was seen last. */
    isAway,
    retry: () => {
      loaded.retry()
      if (incidents.error) incidents.retry()
    },
    symbolCounts,
    fit,
    mayAdd: memberships.some(({ areaPath }) => holds(memberships, areaPath, 'officer')),
  }
}

const placesOf = (
  part: { readonly places: readonly CoveragePlace[] } | string | undefined,
): readonly CoveragePlace[] | undefined => (typeof part === 'object' ? part.places : undefined)

export type ViewModel = ReturnType<typeof useViewModel>
