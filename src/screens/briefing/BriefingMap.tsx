// Where it happened: hot spots and the areas that stand out, as a live map on the screen and a picture on paper.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { groupLines } from '@/analysis/briefing/figure-lines'
import { INCIDENT_SYMBOLS } from '@/layers/incident-symbols'
import { SymbolIcon } from '@/layers/SymbolIcon'
import { MapView } from '@/map/MapView'
import { DensityLegend } from '@/panels/incident-display/DensityLegend'
import { drawLayers } from '@/state/situation/draw-layers'
import notes from './Briefing.module.css'
import classes from './BriefingMap.module.css'
import { mapSentences } from './report/section-map'
import type { ShownBriefing } from './use-briefing'

interface BriefingMapProps {
  readonly model: ShownBriefing
  /** How many times as large as its own pixels it is shown. */
  readonly scale: number
  /** Null until it is drawn. */
  readonly picture: string | null
  readonly onPicture: (png: string) => void
  /** This browser draws no map. */
  readonly isUndrawable: boolean
  readonly onUndrawable: () => void
}

/** As many areas as a line under the map has room for; files name all. */
const MOST_NAMES = 8

const isPrinting = () => window.matchMedia('print').matches

export function BriefingMap(props: BriefingMapProps) {
  const { model, scale, picture, onPicture, isUndrawable, onUndrawable } = props
  const { t } = useTranslation()
  const { briefing, rows, incidents, hotAreas, view, language, today, frame, setFrame, fit } = model
  const hot = hotAreas?.onMap ?? null
  const layers = useMemo(
    () =>
      frame
        ? drawLayers(rows, {
            picture: incidents.picture,
            pointedPicture: null,
            shades: null,
            hotAreas: hot,
            shown: view.layers,
            frame,
            // As on paper.
            theme: 'light',
            language,
            selected: null,
            hovered: null,
            today,
          })
        : [],
    [rows, incidents.picture, hot, view.layers, frame, language, today],
  )
  return (
    <>
      <div className={classes.map} data-picture>
        <div className={classes.liveMap}>
          <MapView
            bare
            pixelRatio={Math.max(1, scale) * window.devicePixelRatio}
            layers={layers}
            viewpoint={null}
            fit={fit}
            fitsAgain
            theme="light"
            language={language}
            onViewpointChange={({ zoom }, bounds) => setFrame({ zoom, bounds })}
            onPicture={(png) => {
              // On paper the map may have another size, and is drawn anew without its data.
              if (frame && model.isMapLoaded && !isPrinting()) onPicture(png)
            }}
            onUndrawable={onUndrawable}
            onPick={() => undefined}
            onHover={() => undefined}
          />
        </div>
        <div className={classes.legend} hidden={isUndrawable}>
          {view.show === 'density' ? (
            <DensityLegend top={incidents.answer?.density?.top ?? null} language={language} />
          ) : (
            <ul>
              {/* Of what the map shows, which is what there is now. */}
              {groupLines(briefing.figures)
                .filter(({ counts }) => counts.now > 0)
                .map(({ id }) => (
                  <li key={id}>
                    <SymbolIcon name={INCIDENT_SYMBOLS[id]} size={18} /> {t(`layer.incident_${id}`)}
                  </li>
                ))}
            </ul>
          )}
        </div>
        {isUndrawable && <p className={classes.undrawable}>{t('briefing.undrawable')}</p>}
        {picture && <img className={classes.printedMap} src={picture} alt={t('map.title')} />}
      </div>
      {mapSentences(model, t, MOST_NAMES).map((sentence) => (
        <p key={sentence} className={notes.note}>
          {sentence}
        </p>
      ))}
    </>
  )
}
