// A wall once it knows user, areas and rules: scenes in turn over one map, with the figures that are always there.
import { useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fullNameOf } from '@/domain/area'
import { formatNumber, formatTime } from '@/domain/format'
import { periodName, periodSpan } from '@/domain/period-name'
import { WallFigures } from '@/panels/wall-figures/WallFigures'
import { WallHeader } from '@/panels/wall-header/WallHeader'
import { WallScene } from '@/panels/wall-scene/WallScene'
import { WallTicker } from '@/panels/wall-ticker/WallTicker'
import type { Search } from '@/state/url'
import { useSize } from '@/state/wall/use-size'
import { parseWallAddress } from '@/state/wall/wall-address'
import { useLanguage } from '@/ui/use-language'
import { useUnit } from './use-unit'
import { useWall, type WallProps } from './use-wall'
import classes from './Wall.module.css'
import { WallAlerts } from './WallAlerts'
import { WallMap } from './WallMap'

const NONE: readonly [] = []

export function Wall(props: WallProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { isKiosk } = parseWallAddress(useSearch({ strict: false }) as Search)
  const shows = useWall(props)
  const { period, place, scene, isHeld, remote, model, news, alerts, frame } = shows
  const { area, shown, figures, context, incidents } = model
  const size = useSize(props.wall?.size ?? null)
  const root = useRef<HTMLDivElement>(null)
  const unit = useUnit(root, size)
  const [drawn, setDrawn] = useState<object | null>(null)
  const title = scene.kind === 'area' ? fullNameOf(shown) : t('wall.scene_overview')
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
        now={shows.now}
        wrongMs={shows.wrongMs}
        age={shows.age}
        connection={shows.connection}
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
            viewpoint={shows.viewpoint}
            selected={shows.selected}
            links={shows.links}
            onFrame={shows.setFrame}
            onDrawn={() => {
              if (model.isLoaded) setDrawn(scene)
            }}
            onLost={() => setDrawn(null)}
          />
          <WallAlerts
            serious={news.serious}
            isRise={alerts.isRise}
            bounds={frame?.bounds ?? null}
            context={context}
          />
          {(isHeld || remote || alerts.isSilenced) && (
            <p className={classes.notice}>
              {remote && (
                <span>
                  {t('wall.driven', {
                    role: t(`walls.role.${remote.role}`),
                    time: formatTime(remote.since),
                  })}
                </span>
              )}
              {remote && <span>{t('wall.driven_end')}</span>}
              {isHeld && !remote && <span>{t('wall.held')}</span>}
              {isHeld && !remote && !isKiosk && <span>{t('wall.keys')}</span>}
              {alerts.isSilenced && <span>{t('wall.silenced')}</span>}
            </p>
          )}
        </div>
        <aside className={classes.side} aria-label={title}>
          {/* For two minutes what helps is all that counts there. */}
          {!shows.isHelp && (
            <WallFigures
              title={title}
              place={t('wall.scene_place', {
                place: number(place + 1),
                count: number(shows.sceneCount),
              })}
              count={figures?.count ?? null}
              comparisons={figures?.comparisons ?? NONE}
              firePoints={shows.firePoints}
              cameras={shows.cameras}
              language={language}
            />
          )}
          <WallScene {...shows.content} isAlone={shows.isHelp} language={language} />
        </aside>
      </main>
      <WallTicker
        entries={shows.ticker}
        nothing={t(incidents.unlisted ? 'wall.too_many' : 'wall.no_incidents')}
      />
    </div>
  )
}
