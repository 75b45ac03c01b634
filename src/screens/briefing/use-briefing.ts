// Everything a briefing shows: its figures from the database, its map and its trend from the incidents themselves.
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bboxOfArea } from '@/analysis/area-tree'
import { actionsQuery } from '@/data/actions'
import { briefingQuery } from '@/data/briefings'
import { agreedActions } from '@/domain/action'
import type { Area } from '@/domain/area'
import { comparedOf } from '@/domain/briefing'
import { civilDateOf, dayNumberOf } from '@/domain/civil-date'
import { comparedPeriods, daysOf } from '@/domain/compared-periods'
import { USUAL_REACH_M } from '@/domain/coverage'
import { nextPeriod } from '@/domain/period'
import { periodTitle } from '@/domain/period-name'
import type { Rows } from '@/layers/rows'
import type { BriefingPeriod } from '@/state/briefing-address'
import type { Frame } from '@/state/situation/draw-layers'
import { scopeOf } from '@/state/situation/scope'
import type { Basics } from '@/state/situation/use-basics'
import { useCoverage } from '@/state/situation/use-coverage'
import { radiusOf } from '@/state/situation/use-drawn'
import { useHotAreas } from '@/state/situation/use-hot-areas'
import { useIncidents } from '@/state/situation/use-incidents'
import { useRows } from '@/state/situation/use-rows'
import { DEFAULT_VIEW, type View } from '@/state/view'
import { useLanguage } from '@/ui/use-language'
import { useTrend } from './use-trend'

/** With so many an area has hot spots; fewer are seen better one by one, as are those of a whole province. */
const FEWEST_FOR_DENSITY = 30

export interface BriefingProps {
  readonly basics: Basics
  readonly area: Area
  readonly period: BriefingPeriod
  /** When the screen was opened: a briefing does not move under the speaker. */
  readonly now: Date
}

export function useBriefing({ basics, area, period, now }: BriefingProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { areas, rules } = basics
  const asked = useQuery(briefingQuery({ areaId: area.id, kind: period.kind, name: period.name }))
  const actions = useQuery(actionsQuery(area.path))
  const meetingOn = civilDateOf(period.end)
  const nextMeetingOn = civilDateOf(nextPeriod(period, rules).end)
  const briefing = asked.data ?? null
  const figures = briefing && (briefing.frozen ?? briefing.figures)

  const [frame, setFrame] = useState<Frame | null>(null)
  const scope = useMemo(() => scopeOf(area, period), [area, period])
  const loaded = useRows(scope)
  const compared = useMemo(() => comparedPeriods(period, rules, now), [period, rules, now])
  const count = figures?.types.reduce((sum, { counts }) => sum + counts.now, 0) ?? 0
  const isNear = area.level === 'commune' || area.level === 'hamlet'
  const show = isNear && count >= FEWEST_FOR_DENSITY ? 'density' : 'points'
  const view = useMemo(
    (): View => ({
      ...DEFAULT_VIEW,
      layers: ['hamlets', 'incidents'],
      show,
      radiusM: radiusOf(area),
      // Asks for hot spots.
      list: 'trends',
    }),
    [area, show],
  )
  const incidents = useIncidents({ basics, view, show, area, period, compared, frame, mark: null })
  const hotAreas = useHotAreas({ view, show, area, areas, incidents })
  const coverage = useCoverage({
    isWanted: true,
    area,
    areas,
    areasById: basics.areasById,
    incidents,
    reachM: USUAL_REACH_M,
    today: civilDateOf(now),
  })
  const rows = useMemo(
    (): Rows => ({ ...loaded.rows, incidents: incidents.list }),
    [loaded.rows, incidents.list],
  )
  const todayNumber = dayNumberOf(now)
  const daily = incidents.answer?.daily ?? null
  const trend = useTrend({ period, rules, daily, now, todayNumber })
  return {
    basics,
    area,
    period,
    title: periodTitle(period, t),
    now,
    today: civilDateOf(now),
    language,
    briefing,
    /** As reported once it is closed, else as they are now. */
    figures,
    compared: figures && comparedOf(figures, daysOf(period)),
    isOver: period.end <= now,
    /** The day after the period's last. */
    meetingOn,
    agreed: useMemo(
      () =>
        agreedActions(actions.data ?? [], [civilDateOf(period.start), meetingOn, nextMeetingOn]),
      [actions.data, period, meetingOn, nextMeetingOn],
    ),
    trend,
    todayNumber,
    view,
    rows,
    incidents,
    hotAreas,
    /** As things are now, also once it is closed. */
    coverage,
    frame,
    setFrame,
    fit: useMemo(() => bboxOfArea(area, areas), [area, areas]),
    isMapLoaded: loaded.isLoaded && incidents.isCurrent,
    isLoaded:
      loaded.isLoaded &&
      incidents.isCurrent &&
      coverage !== null &&
      briefing !== null &&
      actions.data !== undefined,
    error:
      (briefing === null ? asked.error : null) ??
      (actions.data === undefined ? actions.error : null) ??
      loaded.error ??
      incidents.error,
    retry: () => {
      if (asked.error) void asked.refetch()
      if (actions.error) void actions.refetch()
      loaded.retry()
      if (incidents.error) incidents.retry()
    },
  }
}

export type BriefingModel = ReturnType<typeof useBriefing>

/** Once its figures are here. */
export interface ShownBriefing extends BriefingModel {
  readonly briefing: NonNullable<BriefingModel['briefing']>
  readonly figures: NonNullable<BriefingModel['figures']>
  readonly compared: NonNullable<BriefingModel['compared']>
}

export const isShown = (model: BriefingModel): model is ShownBriefing => model.briefing !== null
