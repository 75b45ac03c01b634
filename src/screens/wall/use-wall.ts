// All that a wall shows now: its scene, the data of it, what is new, who drives it, and what keeps it alive.
import { useSearch } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { childrenOf } from '@/analysis/area-tree'
import { isFireOrAccident } from '@/analysis/incident-card/incident-card'
import type { Area } from '@/domain/area'
import { civilDateOf } from '@/domain/civil-date'
import { readinessOf } from '@/domain/fire-point'
import type { Wall } from '@/domain/wall'
import { shownScenes } from '@/domain/wall-scenes'
import { linksOf } from '@/layers/incident-links'
import { isDown } from '@/panels/wall-scene/scene-rows'
import type { Frame } from '@/state/situation/draw-layers'
import { areaOf, periodOf } from '@/state/situation/scope'
import type { Basics } from '@/state/situation/use-basics'
import { useIncidentHelp } from '@/state/situation/use-incident-help'
import { parseView, type Search } from '@/state/url'
import { useLive } from '@/state/use-live'
import { runningBuild } from '@/state/wall/quiet-reload'
import { useAlerts } from '@/state/wall/use-alerts'
import { useDataAge } from '@/state/wall/use-data-age'
import { useRemote, useSaying } from '@/state/wall/use-driving'
import { useNews } from '@/state/wall/use-news'
import type { useOwnWall } from '@/state/wall/use-own-wall'
import { useReload } from '@/state/wall/use-reload'
import { useServerTime } from '@/state/wall/use-server-time'
import { useTroubles } from '@/state/wall/use-troubles'
import { useTurning } from '@/state/wall/use-turning'
import { partOfAll } from './part-of-all'
import { helpContent, sceneContent } from './scene-content'
import { tickerEntries } from './ticker-entries'
import { useWallModel } from './use-wall-model'

export interface WallProps {
  readonly basics: Basics
  readonly home: Area
  /** As an admin set it up; null for a user who only opened it. */
  readonly wall: Wall | null
  readonly heartbeat: ReturnType<typeof useOwnWall>
}

const NONE: readonly [] = []
/** How near a wall that follows goes to a new serious incident: its streets. */
const NEAR_ZOOM = 15
const TRY_AGAIN_MS = 10_000

export function useWall({ basics, home, wall, heartbeat }: WallProps) {
  const { t } = useTranslation()
  const search = useSearch({ strict: false }) as Search
  const { now, wrongMs } = useServerTime()
  const remote = useRemote(heartbeat, now)
  const command = remote?.command ?? null
  const periodAsked = command?.period ?? search.period
  const asked = useMemo(
    () => parseView({ ...search, period: periodAsked ?? '' }),
    [search.area, periodAsked],
  )
  const today = civilDateOf(now)
  const { ownAreas, areas, areasById, rules } = basics
  const area = areaOf(asked.area, ownAreas, home)
  const period = useMemo(() => periodOf(asked.period, rules, now), [asked.period, rules, today])
  const scenes = useMemo(
    () => shownScenes(wall?.scenes ?? NONE, childrenOf(area, areas), (id) => areasById.has(id)),
    [wall?.scenes, area, areas, areasById],
  )
  // Somebody else who took it over begins with nothing said.
  const turn = remote && `${remote.since.getTime()} ${remote.turn}`
  const driven = useMemo(
    () => turn !== null && command && { turn, place: command.scene, isHeld: command.isPaused },
    [turn],
  )
  const { place, scene, since, isHeld } = useTurning(scenes, driven || null)
  const [frame, setFrame] = useState<Frame | null>(null)
  const model = useWallModel({
    basics,
    area,
    period,
    scene,
    now,
    frame,
    layers: command?.layers ?? null,
  })
  const { rows, comparisons, context, shown, incidents } = model
  const age = useDataAge()
  const live = useLive()
  useSaying(heartbeat, {
    version: runningBuild(),
    place,
    scene,
    isPaused: isHeld,
    dataAgeMs: age.ageMs,
  })
  const connection = age.isCutOff ? 'lost' : live === 'off' ? 'polling' : live
  const news = useNews({ areaPath: area.path, cameras: rows.cameras, firePoints: rows.fire_points })
  const alerts = useAlerts({
    serious: news.serious,
    // That of another period or area may still stand while the answer is on its way.
    verdict: incidents.isCurrent
      ? comparisons.find(({ against }) => against === 'period_before')?.change.verdict
      : undefined,
    subject: `${area.id} ${period.kind} ${period.name}`,
    sound: wall?.sound ?? false,
  })
  useTroubles(age.isCutOff, wrongMs)
  useReload(since, isHeld || age.isCutOff)

  const again = useEffectEvent(model.retry)
  useEffect(() => {
    if (model.error === null) return
    const timer = setInterval(() => again(), TRY_AGAIN_MS)
    return () => clearInterval(timer)
  }, [model.error])

  const newest = alerts.newest?.entry
  const lngLat = (wall?.follow && newest?.lngLat) || null
  const followed = useMemo(() => lngLat && { lngLat, zoom: NEAR_ZOOM }, [lngLat])
  const viewpoint = command?.view ?? followed
  const selected = useMemo(() => {
    if (newest) return { layerId: 'incidents', rowId: newest.id } as const
    return scene.kind === 'area' ? ({ layerId: 'hamlets', rowId: shown.id } as const) : null
  }, [newest, scene.kind, shown.id])

  const { marked } = news
  const help = useIncidentHelp(
    newest && isFireOrAccident(newest.typeId) ? newest.lngLat : null,
    today,
  )
  const links = useMemo(() => help && linksOf(help, context.language), [help, context.language])
  const content = useMemo(
    () =>
      help && newest
        ? helpContent(help, newest, context)
        : sceneContent(scene.kind, { model, period, rules, now, news: marked, t }),
    [
      help,
      newest,
      scene.kind,
      model.rows,
      model.context,
      model.overdue,
      incidents.answer,
      shown,
      period,
      rules,
      today,
      marked,
      t,
    ],
  )
  const ticker = useMemo(
    () => tickerEntries(rows.incidents, context, marked),
    [rows.incidents, context, marked],
  )
  const firePoints = useMemo(
    () =>
      partOfAll(
        rows.fire_points,
        shown,
        marked,
        (point) => readinessOf(point, today) === 'not_ready',
      ),
    [rows.fire_points, shown, marked, today],
  )
  const cameras = useMemo(
    () => partOfAll(rows.cameras, shown, marked, isDown),
    [rows.cameras, shown, marked],
  )
  return {
    now,
    wrongMs,
    period,
    place,
    scene,
    sceneCount: scenes.length,
    isHeld,
    remote,
    frame,
    setFrame,
    model,
    age,
    connection,
    news,
    alerts,
    viewpoint,
    selected,
    links,
    isHelp: help !== null && newest !== undefined,
    content,
    ticker,
    firePoints,
    cameras,
  } as const
}
