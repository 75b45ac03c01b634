// Everything a wall shows, made from its scene and the data: the same rows and figures as on the operations screen.
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bboxOfArea } from '@/analysis/area-tree'
import { actionsQuery } from '@/data/actions'
import { overdueActions } from '@/domain/action'
import type { Area } from '@/domain/area'
import { civilDateOf } from '@/domain/civil-date'
import { comparedPeriods } from '@/domain/compared-periods'
import type { Period } from '@/domain/period'
import type { Scene } from '@/domain/wall'
import type { CaptionContext } from '@/layers/caption'
import type { Rows } from '@/layers/rows'
import type { Frame } from '@/state/situation/draw-layers'
import { scopeOf } from '@/state/situation/scope'
import type { Basics } from '@/state/situation/use-basics'
import { useFigures } from '@/state/situation/use-figures'
import { useHotAreas } from '@/state/situation/use-hot-areas'
import { useIncidents } from '@/state/situation/use-incidents'
import { useRows } from '@/state/situation/use-rows'
import { useLanguage } from '@/ui/use-language'
import { sceneView } from './scene-view'

interface Looked {
  readonly basics: Basics
  /** That of the wall. */
  readonly area: Area
  /** The same object all day. */
  readonly period: Period
  readonly scene: Scene
  /** By the server's clock. */
  readonly now: Date
  /** What the map shows; null before it does. */
  readonly frame: Frame | null
  /** Chosen from a phone; null: those of the scene. */
  readonly layers: readonly string[] | null
}

export function useWallModel({ basics, area, period, scene, now, frame, layers }: Looked) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { areas, areasById, types, rules } = basics
  const today = civilDateOf(now)
  const shown = (scene.areaId === null ? null : areasById.get(scene.areaId)) ?? area
  const scope = useMemo(() => scopeOf(area, period), [area, period])
  const loaded = useRows(scope)
  const compared = useMemo(() => comparedPeriods(period, rules, now), [period, rules, today])

  const [countShown, setCountShown] = useState<number | null>(null)
  const view = useMemo(
    () => sceneView(scene.kind, shown, countShown, layers),
    [scene.kind, shown, countShown, layers],
  )
  const show = view.show ?? 'points'
  const agreed = useQuery(actionsQuery(area.path)).data
  const overdue = useMemo(() => agreed && overdueActions(agreed, today), [agreed, today])
  const incidents = useIncidents({ basics, view, show, area, period, compared, frame, mark: null })
  const { comparisons, figuresIn } = useFigures({ areas, compared, incidents })
  const hotAreas = useHotAreas({ view, show, area, areas, incidents })
  const { answer } = incidents
  const isWhole = shown.id === area.id
  const figures = useMemo(() => {
    if (answer === null) return null
    return isWhole ? { count: answer.counts.total, comparisons } : figuresIn(shown)
  }, [answer, isWhole, comparisons, figuresIn, shown])
  const count = figures?.count ?? null
  if (count !== countShown) setCountShown(count)

  const rows = useMemo(
    (): Rows => ({ ...loaded.rows, incidents: incidents.list }),
    [loaded.rows, incidents.list],
  )
  const context = useMemo(
    (): CaptionContext => ({
      t,
      language,
      today,
      types,
      areas: areasById,
      scopeLevel: shown.level,
    }),
    [t, language, today, types, areasById, shown.level],
  )
  return {
    area,
    /** The area of the scene. */
    shown,
    view,
    compared,
    rows,
    incidents,
    context,
    figures,
    /** Of the whole area. */
    comparisons,
    hotAreas,
    /** What was agreed at briefings of the whole area and is late; undefined before it is loaded. */
    overdue,
    fit: useMemo(() => bboxOfArea(shown, areas), [shown, areas]),
    isLoaded: loaded.isLoaded && incidents.isCurrent,
    error: loaded.error ?? incidents.error,
    retry: () => {
      loaded.retry()
      if (incidents.error) incidents.retry()
    },
  }
}

export type WallModel = ReturnType<typeof useWallModel>
