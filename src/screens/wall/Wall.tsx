// A wall once it knows user, areas and rules: scenes in turn over one map, with the figures that are always there.
import { useSearch } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { childrenOf } from '@/analysis/area-tree'
import { type Area, fullNameOf } from '@/domain/area'
import { civilDateOf } from '@/domain/civil-date'
import { readinessOf } from '@/domain/fire-point'
import { formatNumber } from '@/domain/format'
import { periodName, periodSpan } from '@/domain/period-name'
import type { Wall as WallRecord } from '@/domain/wall'
import { shownScenes } from '@/domain/wall-scenes'
import { WallFigures } from '@/panels/wall-figures/WallFigures'
import { WallHeader } from '@/panels/wall-header/WallHeader'
import { isDown } from '@/panels/wall-scene/scene-rows'
import { WallScene } from '@/panels/wall-scene/WallScene'
import { WallTicker } from '@/panels/wall-ticker/WallTicker'
import type { Frame } from '@/state/situation/draw-layers'
import { areaOf, periodOf } from '@/state/situation/scope'
import type { Basics } from '@/state/situation/use-basics'
import { parseView, type Search } from '@/state/url'
import { useLive } from '@/state/use-live'
import { useAlerts } from '@/state/wall/use-alerts'
import { useDataAge } from '@/state/wall/use-data-age'
import { useNews } from '@/state/wall/use-news'
import { useReload } from '@/state/wall/use-reload'
import { useServerTime } from '@/state/wall/use-server-time'
import { useSize } from '@/state/wall/use-size'
import { useTurning } from '@/state/wall/use-turning'
import { useWakeLock } from '@/state/wall/use-wake-lock'
import { parseWallAddress } from '@/state/wall/wall-address'
import { useLanguage } from '@/ui/use-language'
import { partOfAll } from './part-of-all'
import { sceneContent } from './scene-content'
import { tickerEntries } from './ticker-entries'
import { useUnit } from './use-unit'
import { useWallModel } from './use-wall-model'
import classes from './Wall.module.css'
import { WallAlerts } from './WallAlerts'
import { WallMap } from './WallMap'

interface WallProps {
  readonly basics: Basics
  readonly home: Area
  /** As an admin set it up; null for a user who only opened it. */
  readonly wall: WallRecord | null
}

const NONE: readonly [] = []
/** How near a wall that follows goes to a new serious incident: its streets. */
const NEAR_ZOOM = 15

export function Wall({ basics, home, wall }: WallProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const search = useSearch({ strict: false }) as Search
  const { isKiosk } = parseWallAddress(search)
  const asked = useMemo(() => parseView(search), [search.area, search.period])
  const { now, wrongMs } = useServerTime()
  const today = civilDateOf(now)
  const { ownAreas, areas, areasById, rules } = basics
  const area = areaOf(asked.area, ownAreas, home)
  const period = useMemo(() => periodOf(asked.period, rules, now), [asked.period, rules, today])
  const scenes = useMemo(
    () => shownScenes(wall?.scenes ?? NONE, childrenOf(area, areas), (id) => areasById.has(id)),
    [wall?.scenes, area, areas, areasById],
  )
  const { place, scene, isHeld } = useTurning(scenes)
  const [frame, setFrame] = useState<Frame | null>(null)
  const model = useWallModel({ basics, area, period, scene, now, frame })
  const { rows, figures, comparisons, context, shown, incidents } = model
  const age = useDataAge()
  const live = useLive()
  const connection = age.isCutOff ? 'lost' : live === 'off' ? 'polling' : live
  const news = useNews({ cameras: rows.cameras, firePoints: rows.fire_points })
  const alerts = useAlerts({
    serious: news.serious,
    verdict: comparisons.find(({ against }) => against === 'period_before')?.change.verdict,
    subject: `${area.id} ${period.kind} ${period.name}`,
    sound: wall?.sound ?? false,
  })
  useWakeLock()
  useReload(place, isHeld || age.isCutOff)
  const size = useSize(wall?.size ?? null)
  const root = useRef<HTMLDivElement>(null)
  const unit = useUnit(root, size)
  const [drawn, setDrawn] = useState<object | null>(null)

  const again = useEffectEvent(model.retry)
  useEffect(() => {
    if (model.error === null) return
    const timer = setInterval(() => again(), 10_000)
    return () => clearInterval(timer)
  }, [model.error])

  const newest = alerts.isFramed ? news.serious[0]?.entry : undefined
  const lngLat = (wall?.follow && newest?.lngLat) || null
  const viewpoint = useMemo(() => lngLat && { lngLat, zoom: NEAR_ZOOM }, [lngLat])
  const selected = useMemo(() => {
    if (newest) return { layerId: 'incidents', rowId: newest.id } as const
    return scene.kind === 'area' ? ({ layerId: 'hamlets', rowId: shown.id } as const) : null
  }, [newest, scene.kind, shown.id])

  const { marked } = news
  const content = useMemo(
    () => sceneContent(scene.kind, { model, period, rules, now, news: marked, t }),
    [
      scene.kind,
      model.rows,
      model.context,
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
  const title = scene.kind === 'area' ? fullNameOf(shown) : t(`wall.scene_${scene.kind}`)
  const number = (value: number) => formatNumber(value, language)

  return (
    <div
      ref={root}
      className={classes.wall}
      data-size={size}
      data-framed={alerts.isFramed || undefined}
      data-kiosk={isKiosk || undefined}
      data-at-work
    >
      <WallHeader
        place={fullNameOf(area)}
        periodName={periodName(period, t)}
        periodSpan={period.kind === 'range' ? '' : periodSpan(period)}
        now={now}
        wrongMs={wrongMs}
        age={age}
        connection={connection}
        language={language}
      />
      <main
        className={classes.body}
        data-ready={model.isLoaded && drawn === scene ? 'true' : undefined}
      >
        <div className={classes.map}>
          <WallMap
            model={model}
            unit={unit}
            frame={frame}
            viewpoint={viewpoint}
            selected={selected}
            onFrame={setFrame}
            onDrawn={() => {
              if (model.isLoaded) setDrawn(scene)
            }}
          />
          <WallAlerts serious={news.serious} isRise={alerts.isRise} context={context} />
          {(isHeld || alerts.isSilenced) && (
            <p className={classes.notice}>
              {isHeld && <span>{t('wall.held')}</span>}
              {isHeld && !isKiosk && <span>{t('wall.keys')}</span>}
              {alerts.isSilenced && <span>{t('wall.silenced')}</span>}
            </p>
          )}
        </div>
        <aside className={classes.side} aria-label={title}>
          <WallFigures
            title={title}
            place={t('wall.scene_place', {
              place: number(place + 1),
              count: number(scenes.length),
            })}
            count={figures?.count ?? null}
            comparisons={figures?.comparisons ?? NONE}
            firePoints={firePoints}
            cameras={cameras}
            language={language}
          />
          <WallScene {...content} language={language} />
        </aside>
      </main>
      <WallTicker
        entries={ticker}
        nothing={t(incidents.unlisted ? 'wall.too_many' : 'wall.no_incidents')}
      />
    </div>
  )
}
